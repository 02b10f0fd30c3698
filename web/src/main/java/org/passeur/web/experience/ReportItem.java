package org.passeur.web.experience;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.passeur.experience.boundary.Report;
import org.passeur.platform.boundary.Language;
import org.passeur.web.platform.Dates;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/**
 * A report in words.
 *
 * @param lang of the texts, when it is not the page's
 * @param edit address of its form; null for others
 */
public record ReportItem(Long id, String who, String facts, String again, List<Part> parts, String lang, String edit) {

    public record Part(String label, String text) {}

    static ReportItem of(Report report, Language language) {
        Messages words = Messages.of("experience", language);
        return new ReportItem(
                report.id(),
                who(report, words),
                facts(report, words),
                words.label("report.again", report.again()),
                parts(report, words),
                Wording.of(language).langOf(report.language()),
                report.own() ? Route.REPORT.address(report.id()) : null);
    }

    private static String who(Report report, Messages words) {
        if (report.own()) {
            return words.get(report.anonymous() ? "report.you.anonymous" : "report.you");
        }
        if (report.anonymous()) {
            return words.get("report.somebody");
        }
        return report.author() == null ? words.get("report.accountGone") : report.author();
    }

    private static String facts(Report report, Messages words) {
        String size = report.groupSize() != null
                ? words.count("report.size", report.groupSize())
                : words.label("report.band", report.sizeBand());
        return String.join(
                " · ",
                Stream.of(
                                words.format("report.revision", report.revision()),
                                words.label("report.modality", report.modality()),
                                size,
                                report.region() == null ? null : report.region().label(),
                                report.heldIn() == null
                                        ? null
                                        : words.format("report.held", month(report.heldIn(), words)),
                                words.format("report.written", month(report.writtenIn(), words)))
                        .filter(Objects::nonNull)
                        .toList());
    }

    private static String month(String month, Messages words) {
        return Dates.month(YearMonth.parse(month), words.language().locale());
    }

    private static List<Part> parts(Report report, Messages words) {
        List<Part> parts = new ArrayList<>();
        add(parts, words.get("report.changed.short"), report.changed());
        add(parts, words.get("report.worked.short"), report.worked());
        add(parts, words.get("report.failed.short"), report.failed());
        return parts;
    }

    private static void add(List<Part> parts, String label, String text) {
        if (text != null) {
            parts.add(new Part(label, text));
        }
    }
}
