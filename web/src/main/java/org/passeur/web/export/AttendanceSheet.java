package org.passeur.web.export;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeur.practice.boundary.PlanSession;

/**
 * Attendance without a name: boxes to tick by hand, by number, and a total for each session, which alone goes into the
 * statistics (RQT).
 */
final class AttendanceSheet extends Sheet {

    /** Seats when the plan does not say how many come: the most an online group has (AXTRA). */
    private static final int SEATS = 12;

    /** Beyond this many the boxes would not fit on the page: the totals alone remain. */
    private static final int MOST_SEATS = 24;

    /** Sessions that fit beside one another on paper held upright. */
    private static final int COLUMNS = 10;

    AttendanceSheet(SheetSource source, SheetRequest request) {
        super(source, request);
    }

    @Override
    void write() {
        page.open("p").element("b", words.get("attendance.noNames")).close();
        page.element("p", words.get("attendance.help"));
        int sessions = Math.max(Math.max(plan.sessions().size(), announced()), 1);
        for (int first = 1; first <= sessions; first += COLUMNS) {
            int last = Math.min(first + COLUMNS - 1, sessions);
            page.open("div", "class", first == 1 ? null : "sheet").heading(2, heading(sessions, first, last));
            grid(first, last);
            page.close();
        }
    }

    private int announced() {
        return plan.schedule() == null || plan.schedule().sessionCount() == null
                ? 0
                : plan.schedule().sessionCount();
    }

    private String heading(int sessions, int first, int last) {
        return sessions <= COLUMNS ? words.get("attendance.title") : words.format("attendance.titlePart", first, last);
    }

    private void grid(int first, int last) {
        int seats = plan.participants() == null ? SEATS : plan.participants().max();
        page.open("table", "class", "grid").open("thead").open("tr");
        page.element("th", words.get("attendance.row"), "scope", "col");
        for (int session = first; session <= last; session++) {
            page.element("th", labels.format("plan.session", session), "scope", "col");
        }
        page.close().close().open("tbody");
        row("attendance.date", "sum", first, last, true);
        if (seats <= MOST_SEATS) {
            for (int seat = 1; seat <= seats; seat++) {
                cells(wording.number(seat), "seat", last - first + 1);
            }
        }
        row("attendance.present", "sum", first, last, false);
        row("attendance.phone", "sum", first, last, false);
        row("attendance.announced", "sum", first, last, false);
        row("attendance.initials", "sum", first, last, false);
        page.close().close();
    }

    private void row(String key, String css, int first, int last, boolean withTime) {
        page.open("tr", "class", css).element("th", words.get(key), "scope", "row");
        for (int session = first; session <= last; session++) {
            String start = withTime && session <= plan.sessions().size() ? start(session) : null;
            page.element("td", start == null ? "" : start);
        }
        page.close();
    }

    private String start(int session) {
        PlanSession written = plan.sessions().get(session - 1);
        return Stream.of(
                        written.day().map(LocalDate::toString).orElse(null),
                        written.start() == null ? null : startOf(written))
                .filter(part -> part != null)
                .collect(Collectors.joining(" "));
    }

    private void cells(String head, String css, int cells) {
        page.open("tr", "class", css).element("th", head, "scope", "row");
        for (int i = 0; i < cells; i++) {
            page.element("td", "");
        }
        page.close();
    }
}
