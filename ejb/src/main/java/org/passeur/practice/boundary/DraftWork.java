package org.passeur.practice.boundary;

import java.time.Instant;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * What somebody is writing, alone or with others.
 *
 * @param own whether it is the caller's own
 * @param original licence of what it was adapted from; null when it was from nothing
 * @param savedBy who saved it last, when that was somebody else than the caller; null otherwise
 */
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
        C content,
        boolean own,
        Licence original,
        String savedBy) {}
