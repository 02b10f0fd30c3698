package org.passeur.practice.boundary;

import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.RuleBrokenException.Violation;

/**
 * What somebody knows of a group before its plan is written.
 *
 * @param sessions how many, 1 to {@value #MAX_SESSIONS}
 * @param minutes length of one, {@value #MIN_MINUTES} to {@value #MAX_MINUTES}
 * @param date of the first session, ISO; null when it is not set
 * @param start local time of each, {@code HH:MM}; null when it is not set
 * @param days from one session to the next
 */
public record Skeleton(
        String title,
        int sessions,
        int minutes,
        Openness openness,
        Modality modality,
        Integer min,
        Integer max,
        String date,
        String start,
        int days) {

    public static final int MAX_SESSIONS = 30;
    public static final int MIN_MINUTES = 15;
    public static final int MAX_MINUTES = 480;

    /**
     * @throws RuleBrokenException with everything of it that no plan can have
     */
    public void check() {
        List<Violation> violations = new ArrayList<>();
        within(violations, "sessions", sessions, 1, MAX_SESSIONS);
        within(violations, "minutes", minutes, MIN_MINUTES, MAX_MINUTES);
        within(violations, "days", days, 1, 92);
        if (min != null) {
            within(violations, "min", min, 1, 500);
        }
        if (max != null) {
            within(violations, "max", max, min == null ? 1 : Math.max(1, min), 500);
        }
        if (title == null || title.isBlank() || title.strip().length() > 200) {
            violations.add(new Violation("title", "start.title"));
        }
        if (date != null && session(date, null).day().isEmpty()) {
            violations.add(new Violation("date", "start.date"));
        }
        if (start != null && !start.matches("([01]\\d|2[0-3]):[0-5]\\d")) {
            violations.add(new Violation("start", "start.time"));
        }
        if (!violations.isEmpty()) {
            throw new RuleBrokenException(violations);
        }
    }

    private static PlanSession session(String date, String start) {
        return new PlanSession(null, null, null, date, start, null, null);
    }

    private static void within(List<Violation> violations, String field, int value, int least, int most) {
        if (value < least || value > most) {
            violations.add(new Violation(field, "start." + field));
        }
    }
}
