package org.passeur.web.practice;

import java.time.Instant;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.WorkSummary;
import org.passeur.web.platform.Addresses;

/**
 * A plan or an activity in a list.
 *
 * @param minutes of a session (plan), at the shortest (activity)
 * @param useCount how often it was used; 0 as well when too few people said so
 * @param url path of its page
 */
public record WorkItem(
        String type,
        Long id,
        String title,
        String summary,
        Language language,
        Visibility visibility,
        Integer minutes,
        Integer sizeMin,
        Integer sizeMax,
        Integer sessionCount,
        Instant publishedAt,
        int useCount,
        String url) {

    static WorkItem of(String type, WorkSummary work) {
        return new WorkItem(
                type,
                work.id(),
                work.title(),
                work.summary(),
                work.language(),
                work.visibility(),
                work.minutes(),
                work.sizeMin(),
                work.sizeMax(),
                work.sessionCount(),
                work.publishedAt(),
                work.useCount(),
                Addresses.url(type, work.id()));
    }
}
