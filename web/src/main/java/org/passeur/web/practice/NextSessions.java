package org.passeur.web.practice;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Sessions that follow others: a group most often meets at the same hour, as long, in the same rhythm. */
final class NextSessions {

    private static final long WEEK = 7;

    /** How people write that a group meets every second week, in both languages; the page's script reads the same. */
    static final String TWO_WEEKS = "deux semaines|2 semaines|quinze jours|14 jours|quinzaine|\\bsur deux\\b"
            + "|two weeks|2 weeks|every (other|second) week|fortnight|bi-?weekly";

    private static final Pattern EVERY_TWO_WEEKS = Pattern.compile(TWO_WEEKS, Pattern.CASE_INSENSITIVE);

    private final FormNode content;
    private final RowActions rows;

    NextSessions(FormNode content, RowActions rows) {
        this.content = content;
        this.rows = rows;
    }

    private List<FormNode> sessions() {
        return content.getRows().get("sessions");
    }

    /** How many the group is to have, and has not; 0 when it does not say. */
    int missing() {
        String wanted = content.getText().get("schedule-sessionCount");
        return wanted != null && wanted.strip().matches("\\d{1,3}")
                ? Math.max(
                        0,
                        Math.min(
                                        Integer.parseInt(wanted.strip()),
                                        content.shape().field("sessions").limit("maxItems"))
                                - sessions().size())
                : 0;
    }

    /** Until there are as many as the group is to have. */
    void addMissing() {
        Optional<FormNode> first = Optional.empty();
        for (int i = missing(); i > 0; i--) {
            Optional<FormNode> added = rows.addTo("sessions");
            added.ifPresent(session -> follow());
            first = first.or(() -> added);
        }
        first.ifPresent(session -> rows.focusOn(session.getAt()));
    }

    /** Says of the last one what the ones before it let expect. */
    void follow() {
        List<FormNode> sessions = sessions();
        FormNode last = sessions.getLast();
        if (sessions.size() == 1) {
            last.getText().putIfAbsent("minutes", content.getText().get("schedule-sessionMinutes"));
            return;
        }
        FormNode before = sessions.get(sessions.size() - 2);
        Stream.of("start", "minutes")
                .forEach(id -> last.getText().putIfAbsent(id, before.getText().get(id)));
        LocalDate date = date(before);
        if (date != null) {
            LocalDate earlier = sessions.size() > 2 ? date(sessions.get(sessions.size() - 3)) : null;
            long days = earlier != null && date.isAfter(earlier) ? date.toEpochDay() - earlier.toEpochDay() : said();
            last.getText().putIfAbsent("date", date.plusDays(days).toString());
        }
    }

    /** Days between sessions, as the plan says how often the group meets; a week when it says nothing else. */
    private long said() {
        String frequency = content.getText().get("schedule-frequency");
        return frequency != null && EVERY_TWO_WEEKS.matcher(frequency).find() ? 2 * WEEK : WEEK;
    }

    private static LocalDate date(FormNode session) {
        String typed = session.getText().get("date");
        try {
            return typed == null || typed.isBlank() ? null : LocalDate.parse(typed.strip());
        } catch (DateTimeException e) {
            return null;
        }
    }
}
