package org.passeur.web.export;

import java.time.DateTimeException;
import java.time.LocalDate;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.web.platform.Parameters;

/** When the sessions are, as it is asked for in an address. */
final class CalendarDates {

    private static final int WEEK = 7;

    /** Years around this one in which a group may begin; calendars stumble over the others. */
    private static final int FIRST_YEAR = 2000;

    private static final int LAST_YEAR = 2100;

    private static final int LONGEST = 366;

    private CalendarDates() {}

    /**
     * @param start {@code 2026-11-24}; null for the plan's own dates
     * @param every days from one session to the next; null for a week
     * @throws RuleBrokenException when one of them is something else
     */
    static PlanCalendar.Dates of(String start, String every) {
        if (start == null || start.isBlank()) {
            return PlanCalendar.Dates.OWN;
        }
        int days = Parameters.integer("every", every, WEEK);
        if (days < 1 || days > LONGEST) {
            throw new RuleBrokenException("every", "parameter");
        }
        try {
            LocalDate first = LocalDate.parse(start.strip());
            if (first.getYear() < FIRST_YEAR || first.getYear() > LAST_YEAR) {
                throw new RuleBrokenException("start", "parameter");
            }
            return new PlanCalendar.Dates(first, days);
        } catch (DateTimeException e) {
            throw new RuleBrokenException("start", "parameter");
        }
    }
}
