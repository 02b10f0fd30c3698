package org.passeur.practice.boundary;

import java.time.Instant;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;

/**
 * A plan or an activity as a list shows it.
 *
 * @param minutes of a session (plan), at the shortest (activity); null when not said
 * @param sessionCount for plans
 * @param publishedAt null for a draft that never was
 * @param useCount how often it was used; 0 as well when too few people said so
 */
public record WorkSummary(
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
        int useCount) {}
