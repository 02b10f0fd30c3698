package org.passeur.experience.boundary;

import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;

/**
 * A report as others read it.
 *
 * @param id drawn by lot
 * @param groupSize null when not said, and of an anonymous report
 * @param sizeBand null when not said
 * @param region null when not said, and of an anonymous report
 * @param heldIn month of the session, {@code 2026-11}; null when not said, and of an anonymous report
 * @param writtenIn month in which it was written
 * @param author name that its writer shows; null of an anonymous report, and of an account that is no more
 * @param own whether the reader wrote it
 */
public record Report(
        Long id,
        int revision,
        Language language,
        ActivityModality modality,
        Integer groupSize,
        SizeBand sizeBand,
        Region region,
        String heldIn,
        Again again,
        String changed,
        String worked,
        String failed,
        String writtenIn,
        boolean anonymous,
        String author,
        boolean own) {}
