package org.passeur.practice.boundary;

import java.time.Instant;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/** What its owner is writing. */
public record DraftWork<C extends WorkContent>(
        Long id,
        long version,
        String externalId,
        Language language,
        Visibility visibility,
        WorkStatus status,
        int headRevision,
        boolean draftChanged,
        Instant updatedAt,
        C content) {}
