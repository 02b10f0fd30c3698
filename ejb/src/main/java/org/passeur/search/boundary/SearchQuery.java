package org.passeur.search.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.Map;

/**
 * What somebody looks for.
 *
 * @param text as typed; blank finds all
 * @param narrowed code wanted of each facet that narrows
 * @param page from 1
 */
public record SearchQuery(
        @NotNull @Size(max = SearchQuery.MAX_TEXT) String text,
        @NotNull Map<SearchFacet, @NotNull @Size(max = SearchQuery.MAX_CODE) String> narrowed,
        @NotNull SearchSort sort,
        @Min(1) @Max(SearchQuery.MAX_PAGE) int page,
        @Min(1) @Max(100) int size) {

    /** Longer texts are not questions; the rest is not read. */
    public static final int MAX_TEXT = 2000;

    public static final int MAX_CODE = 100;

    /** Engines count ten thousand results at most; nobody reads as far. */
    public static final int MAX_PAGE = 100;

    public SearchQuery {
        narrowed = narrowed.isEmpty() ? Map.of() : Map.copyOf(new EnumMap<>(narrowed));
    }

    /** Published ones of one kind, the best first. */
    public static SearchQuery ofType(String type, String text, int size) {
        return new SearchQuery(
                text, Map.of(SearchFacet.TYPE, type, SearchFacet.STATUS, "published"), SearchSort.RELEVANCE, 1, size);
    }
}
