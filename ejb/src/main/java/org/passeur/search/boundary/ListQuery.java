package org.passeur.search.boundary;

import java.util.List;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Page;

/**
 * What a list is narrowed to; a null part does not narrow.
 *
 * @param type kind of content
 * @param all facets that it must have, as {@code kind:code}
 * @param any facets of which one will do; none does not narrow
 * @param people whom it must fit
 * @param minutesFrom how long it takes at least, with {@code minutesTo}
 * @param first how many come before it
 */
public record ListQuery(
        String type,
        List<String> all,
        List<String> any,
        Language language,
        Integer people,
        Integer minutesFrom,
        Integer minutesTo,
        Order order,
        int first,
        int size) {

    /** In which order; what is equal stands as it was made. */
    public enum Order {
        /** Newest first. */
        DATE,
        TITLE,
        /** Shortest first; what says no length comes last. */
        LENGTH,
        /** Most used first. */
        USE
    }

    /**
     * Ids in order.
     *
     * @param ids null when there are so many that the database finds a page of them sooner
     * @param total how many there are in all, counted to {@link Page#COUNT_LIMIT}
     */
    public record Found(List<Long> ids, long total) {

        public static final Found MANY = new Found(null, Page.COUNT_LIMIT);

        public boolean isMany() {
            return ids == null;
        }
    }
}
