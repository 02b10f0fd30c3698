package org.passeur.web.practice;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.DraftWork;
import org.passeur.practice.boundary.Lineage;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.web.platform.Addresses;

/**
 * A plan or an activity: the fields of the file format (see its JSON Schema), and what the portal knows of it.
 *
 * @param revision the published revision that this is; null for a draft
 * @param headRevision the newest published one; 0 before the first
 * @param author name that the owner shows
 * @param network network it was made in
 * @param adaptedFrom what it was adapted from; null for a draft, or when it was not
 * @param url path of its page
 * @param version what a write must name; a change names the draft's, which is the same as long as nothing but what is
 *     published was written
 * @param editable whether the caller may write it
 * @param draftChanged for a draft: whether it says something that is not published
 * @param content the fields of its kind
 */
@JsonPropertyOrder({"type", "id", "externalId", "language", "visibility", "status"})
public record WorkDocument<C extends WorkContent>(
        String type,
        Long id,
        String externalId,
        Language language,
        Visibility visibility,
        WorkStatus status,
        Integer revision,
        int headRevision,
        Instant publishedAt,
        Instant updatedAt,
        String author,
        String network,
        Lineage adaptedFrom,
        String url,
        long version,
        Boolean editable,
        Boolean draftChanged,
        @JsonUnwrapped C content) {

    static <C extends WorkContent> WorkDocument<C> of(String type, PublishedWork<C> work) {
        return new WorkDocument<>(
                type,
                work.id(),
                work.externalId(),
                work.language(),
                work.visibility(),
                WorkStatus.PUBLISHED,
                work.revision(),
                work.headRevision(),
                work.publishedAt(),
                null,
                work.authorName(),
                work.networkName(),
                work.lineage(),
                Addresses.url(type, work.id()),
                work.version(),
                work.editable(),
                null,
                work.content());
    }

    static <C extends WorkContent> WorkDocument<C> of(String type, DraftWork<C> work) {
        return new WorkDocument<>(
                type,
                work.id(),
                work.externalId(),
                work.language(),
                work.visibility(),
                work.status(),
                null,
                work.headRevision(),
                null,
                work.updatedAt(),
                null,
                null,
                null,
                Addresses.url(type, work.id()),
                work.version(),
                true,
                work.draftChanged(),
                work.content());
    }
}
