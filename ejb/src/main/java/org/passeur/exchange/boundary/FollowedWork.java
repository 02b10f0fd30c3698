package org.passeur.exchange.boundary;

import java.time.Instant;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.WorkKind;

/**
 * A work that the caller follows.
 *
 * @param title null when they have lost sight of it; nothing else is told of it then
 * @param revision its number when it was published since they last looked; null otherwise
 * @param comments by others since they last looked
 * @param reports that are not anonymous, by others since they last looked
 */
public record FollowedWork(
        WorkKind kind,
        Long workId,
        Instant since,
        String title,
        Language language,
        Integer revision,
        long comments,
        long reports) {

    public boolean isNew() {
        return revision != null || comments > 0 || reports > 0;
    }

    public boolean isLost() {
        return title == null;
    }
}
