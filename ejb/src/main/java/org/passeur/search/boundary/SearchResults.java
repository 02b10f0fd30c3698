package org.passeur.search.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.platform.boundary.Language;

/**
 * What was found, for exactly the caller's eyes.
 *
 * @param total how many there are, or at least {@link #COUNTED_TO} where {@code totalExact} is false
 * @param totalExact false of a question in words that very many answer
 * @param facets counts by code of each facet that has any: how many the question leaves that has this value instead of
 *     what narrows that facet now. Of more than three facets that narrow, the last have none.
 * @param estimated the facets whose counts are estimates, because {@link #COUNTED_TO} or more answer there
 * @param suggestions the same question in other words, which what was found is written with; none when it found what it
 *     says
 * @param asAsked false when nothing has as many of the words as were asked for, and less was looked for in the end
 */
public record SearchResults(
        long total,
        boolean totalExact,
        int page,
        int size,
        List<Hit> hits,
        Map<SearchFacet, Map<String, Long>> facets,
        Set<SearchFacet> estimated,
        List<String> suggestions,
        boolean asAsked) {

    public boolean facetsExact() {
        return estimated.isEmpty();
    }

    /** Nobody reads as far, and an engine that has to count further cannot pass over what will not be shown. */
    public static final int COUNTED_TO = 10_000;

    /**
     * @param title with what matches between {@link #MARK_START} and {@link #MARK_END}
     * @param excerpt likewise
     * @param networkId whose it is; null without one
     * @param draft whether nobody finds it but those who write in it
     * @param score 1 of the first, 1/n of the nth: places alone, which tell of nothing that the caller may not see
     * @param reasons why it was found; empty when no words were asked for
     */
    public record Hit(
            String type,
            Long id,
            String externalId,
            String title,
            String excerpt,
            Language language,
            Long networkId,
            boolean draft,
            Instant date,
            float score,
            List<SearchReason> reasons) {

        /** Title and excerpt, as plain text. */
        public String plainTitle() {
            return plain(title);
        }

        public String plainExcerpt() {
            return plain(excerpt);
        }

        private static String plain(String marked) {
            return marked.replace(MARK_START, "").replace(MARK_END, "");
        }
    }

    /** Private-use characters, so that no text that people write can hold them. */
    public static final String MARK_START = "\uE000";

    public static final String MARK_END = "\uE001";
}
