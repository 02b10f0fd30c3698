package org.passeur.web.experience;

import org.passeur.community.boundary.Region;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.Report;
import org.passeur.experience.boundary.SizeBand;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;

/**
 * A report. Of an anonymous one, who wrote it, the exact size, the region and the month of the session are missing.
 *
 * @param id drawn by lot: it tells no order
 * @param heldIn month of the session, {@code 2026-11}
 * @param writtenIn month in which it was written
 * @param own whether the caller wrote it
 */
public record ReportDocument(
        Long id,
        int revision,
        Language language,
        Again again,
        ActivityModality modality,
        Integer groupSize,
        SizeBand sizeBand,
        Region region,
        String heldIn,
        String writtenIn,
        String changed,
        String worked,
        String failed,
        boolean anonymous,
        String author,
        boolean own) {

    static ReportDocument of(Report report) {
        return new ReportDocument(
                report.id(),
                report.revision(),
                report.language(),
                report.again(),
                report.modality(),
                report.groupSize(),
                report.sizeBand(),
                report.region(),
                report.heldIn(),
                report.writtenIn(),
                report.changed(),
                report.worked(),
                report.failed(),
                report.anonymous(),
                report.author(),
                report.own());
    }
}
