package org.passeur.search.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;

/**
 * What somebody looks for.
 *
 * @param text as typed; blank finds all
 * @param type kind of content; null for all
 * @param language null for all
 * @param networkId shared by this network; null for all
 * @param page from 1
 */
public record SearchQuery(
        @NotNull @Size(max = SearchQuery.MAX_TEXT) String text,
        String type,
        Language language,
        Long networkId,
        Region region,
        @NotNull SearchSort sort,
        @Min(1) @Max(100) int page,
        @Min(1) @Max(100) int size) {

    /** Longer texts are not questions; the rest is not read. */
    public static final int MAX_TEXT = 2000;
}
