package org.passeur.web.experience;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.passeur.experience.boundary.Report;
import org.passeur.experience.boundary.WorkFigures;
import org.passeur.platform.boundary.Page;

/**
 * A page of reports, and what may be told of all of them.
 *
 * @param figures null as long as fewer than three people have reported
 * @param overruns median minutes by which a block takes longer than planned, by its activity ({@code a:<externalId>}) or
 *     its title ({@code t:…}, lower case); only those that three people told of
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public record ReportsDocument(
        long total,
        int page,
        int size,
        List<ReportDocument> items,
        WorkFigures.Figures figures,
        Map<String, Integer> overruns) {

    static ReportsDocument of(Page<Report> page, WorkFigures figures) {
        return new ReportsDocument(
                page.total(),
                page.number(),
                page.size(),
                page.items().stream().map(ReportDocument::of).toList(),
                figures.whole(),
                figures.overruns());
    }
}
