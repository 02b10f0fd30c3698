package org.passeur.practice.boundary;

import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;

/**
 * What a list is narrowed to; a null part does not narrow.
 *
 * @param modality code of a {@link Modality} or an {@link ActivityModality}
 * @param theme code of a theme
 * @param size a number of participants that must fit
 * @param length how long it takes
 * @param phase for activities
 * @param tag of a sheet, as its author chose it
 */
public record WorkFilter(
        String modality,
        Approach approach,
        String theme,
        GroupType type,
        Integer size,
        LengthBand length,
        Region region,
        Language language,
        Phase phase,
        String tag) {

    public static final WorkFilter NONE = new WorkFilter(null, null, null, null, null, null, null, null, null, null);
}
