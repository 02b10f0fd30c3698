package org.passeur.search.boundary;

import java.util.List;
import org.passeur.platform.boundary.Language;

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
     * @param total how many there are in all, counted to {@link org.passeur.platform.boundary.Page#COUNT_LIMIT}
     */
    public record Found(List<Long> ids, long total) {}
}
