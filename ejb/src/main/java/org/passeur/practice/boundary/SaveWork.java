package org.passeur.practice.boundary;

import jakarta.validation.constraints.NotNull;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * What its owner wrote, to be kept.
 *
 * @param id null to create
 * @param version the one that was read; ignored when creating
 */
public record SaveWork<C extends WorkContent>(
        Long id,
        long version,
        @NotNull Language language,
        @NotNull Visibility visibility,
        @NotNull C content) {}
