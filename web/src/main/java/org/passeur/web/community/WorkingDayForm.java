package org.passeur.web.community;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.time.format.TextStyle;
import java.util.Locale;
import org.passeur.community.boundary.WorkingHours.Span;

/** One day of the week as the form shows it; hours stay text until they are read. */
public class WorkingDayForm {

    private final DayOfWeek day;
    private final String label;
    private boolean worked;
    private String from;
    private String to;

    WorkingDayForm(DayOfWeek day, Locale locale) {
        this.day = day;
        String name = day.getDisplayName(TextStyle.FULL_STANDALONE, locale);
        this.label = name.substring(0, 1).toUpperCase(locale) + name.substring(1);
    }

    void show(Span span) {
        worked = true;
        from = span.from().toString();
        to = span.to().toString();
    }

    /**
     * @throws IllegalArgumentException when the hours are not two times in order
     */
    Span toSpan() {
        try {
            return new Span(LocalTime.parse(from), LocalTime.parse(to));
        } catch (DateTimeParseException | NullPointerException e) {
            throw new IllegalArgumentException("not a time", e);
        }
    }

    public DayOfWeek getDay() {
        return day;
    }

    public String getLabel() {
        return label;
    }

    public boolean isWorked() {
        return worked;
    }

    public void setWorked(boolean worked) {
        this.worked = worked;
    }

    public String getFrom() {
        return from;
    }

    public void setFrom(String from) {
        this.from = from;
    }

    public String getTo() {
        return to;
    }

    public void setTo(String to) {
        this.to = to;
    }
}
