package org.passeur.practice.boundary;

import java.time.Instant;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * A work of the caller's own.
 *
 * @param type {@code plan}, {@code activity} or {@code sheet}
 * @param version what a write to it must name
 * @param headRevision number of the newest published revision; 0 when it never was published
 * @param draftChanged whether the draft says something that is not published
 */
public record MyWork(
        Long id,
        long version,
        String type,
        String title,
        Language language,
        Visibility visibility,
        WorkStatus status,
        int headRevision,
        boolean draftChanged,
        Instant updatedAt) {}
