package org.passeur.community.boundary;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.passeur.platform.boundary.Language;

/**
 * What a member says of themself: asked for at the first sign-in, nothing else is.
 *
 * @param displayName the name that others see
 * @param version of the stored profile; 0 for a first one
 */
public record Profile(
        @NotBlank @Size(max = 80) String displayName,
        @NotNull Region region,
        Long networkId,
        Long organisationId,
        @NotNull Language language,
        WorkingHours workingHours,
        long version) {}
