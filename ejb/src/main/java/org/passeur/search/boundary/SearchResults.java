package org.passeur.search.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.Language;

/**
 * What was found, for exactly the caller's eyes.
 *
 * @param facets by name ({@code type}, {@code language}, {@code facet}), counts by code
 */
public record SearchResults(long total, int page, int size, List<Hit> hits, Map<String, Map<String, Long>> facets) {

    /**
     * @param title with what matches between {@link #MARK_START} and {@link #MARK_END}
     * @param excerpt likewise
     * @param reasons why it was found; empty when no words were asked for
     */
    public record Hit(
            String type,
            Long id,
            String externalId,
            String title,
            String excerpt,
            Language language,
            Instant date,
            float score,
            List<SearchReason> reasons) {}

    /** Private-use characters, so that no text that people write can hold them. */
    public static final String MARK_START = "\uE000";

    public static final String MARK_END = "\uE001";
}
