package org.passeur.practice.boundary;

import java.time.Instant;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * A published revision, as somebody who may reads it.
 *
 * @param revision from 1
 * @param headRevision the newest published one
 * @param authorName name that the owner shows
 * @param networkName network of the owner when it was created; null without one
 * @param lineage what it was adapted from; null when it was not
 * @param adapted whether others that the reader may see were adapted from it
 * @param version what a write must name; already stale when the draft says something else than is published, since a draft
 *     is changed by who read it
 * @param editable whether the caller may change it
 * @param withdrawable whether the caller may take it away from everybody's sight
 * @param erasable whether the caller may erase what is out of date of it, or all of it
 */
public record PublishedWork<C extends WorkContent>(
        Long id,
        String externalId,
        Language language,
        Visibility visibility,
        int revision,
        int headRevision,
        Instant publishedAt,
        String authorName,
        String networkName,
        C content,
        Lineage lineage,
        boolean adapted,
        long version,
        boolean editable,
        boolean withdrawable,
        boolean erasable) {}
