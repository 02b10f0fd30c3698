package org.passeur.export.boundary;

import java.time.Instant;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.Lineage;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PublishedWork;

/**
 * A plan as it is taken away: what it says, and whom it is from.
 *
 * @param visibility who may read it; who is meant to, for a draft
 * @param revision that was published; 0 for what its owner is writing
 * @param savedAt when the revision was published, or the draft last saved
 * @param authorName name that the owner shows
 * @param networkName network of the owner when it was created; null without one
 * @param lineage what it was adapted from; null when it was not
 */
public record PlanCopy(
        Long id,
        String externalId,
        Language language,
        Visibility visibility,
        int revision,
        Instant savedAt,
        String authorName,
        String networkName,
        PlanContent content,
        Lineage lineage) {

    public static PlanCopy of(PublishedWork<PlanContent> work) {
        return new PlanCopy(
                work.id(),
                work.externalId(),
                work.language(),
                work.visibility(),
                work.revision(),
                work.publishedAt(),
                work.authorName(),
                work.networkName(),
                work.content(),
                work.lineage());
    }

    public boolean isDraft() {
        return revision == 0;
    }
}
