package org.passeur.practice.boundary;

import java.time.Instant;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * A work of the caller's own.
 *
 * @param type {@code plan} or {@code activity}
 * @param draftChanged whether the draft says something that is not published
 */
public record MyWork(
        Long id,
        String type,
        String title,
        Language language,
        Visibility visibility,
        WorkStatus status,
        boolean draftChanged,
        Instant updatedAt) {}
