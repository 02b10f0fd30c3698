package org.passeur.experience.boundary;

import java.util.List;
import org.passeur.practice.boundary.WorkKind;

/**
 * A report as its writer sees it.
 *
 * @param version what a write must name
 * @param workTitle null when its writer may not read the work any more
 * @param withdrawn reason of the moderator who withdrew it; null when nobody did
 * @param minutes empty in a list
 */
public record OwnReport(
        Report report,
        long version,
        WorkKind kind,
        Long workId,
        String workTitle,
        String withdrawn,
        List<BlockMinutes> minutes) {}
