package org.passeur.web.export;

import biweekly.component.DaylightSavingsTime;
import biweekly.component.Observance;
import biweekly.component.StandardTime;
import biweekly.component.VTimezone;
import biweekly.io.TimezoneAssignment;
import biweekly.util.DateTimeComponents;
import biweekly.util.DayOfWeek;
import biweekly.util.Frequency;
import biweekly.util.Recurrence;
import biweekly.util.UtcOffset;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneOffsetTransitionRule;
import java.util.Locale;
import java.util.TimeZone;

/** Time zones as calendars carry them, from the rules that the JDK knows. */
final class TimeZones {

    /** Before every session: the rules in force since 2007 hold from here on. */
    private static final int SINCE = 2020;

    private static final int WEEK = 7;

    private static final int SECONDS = 1000;

    private TimeZones() {}

    static TimezoneAssignment of(ZoneId zone) {
        VTimezone component = new VTimezone(zone.getId());
        TimeZone names = TimeZone.getTimeZone(zone);
        for (ZoneOffsetTransitionRule rule : zone.getRules().getTransitionRules()) {
            ZoneOffsetTransition first = rule.createTransition(SINCE);
            boolean summer = rule.getOffsetAfter().getTotalSeconds()
                    > rule.getStandardOffset().getTotalSeconds();
            Observance observance = summer ? new DaylightSavingsTime() : new StandardTime();
            describe(observance, first.getDateTimeBefore(), rule.getOffsetBefore(), rule.getOffsetAfter());
            observance.addTimezoneName(names.getDisplayName(summer, TimeZone.SHORT, Locale.CANADA));
            observance.setRecurrenceRule(yearly(rule));
            if (summer) {
                component.addDaylightSavingsTime((DaylightSavingsTime) observance);
            } else {
                component.addStandardTime((StandardTime) observance);
            }
        }
        if (component.getStandardTimes().isEmpty()) {
            StandardTime always = new StandardTime();
            LocalDateTime since = LocalDateTime.of(SINCE, 1, 1, 0, 0);
            ZoneOffset offset = zone.getRules().getOffset(since);
            describe(always, since, offset, offset);
            always.addTimezoneName(names.getDisplayName(false, TimeZone.SHORT, Locale.CANADA));
            component.addStandardTime(always);
        }
        return new TimezoneAssignment(names, component);
    }

    private static void describe(Observance observance, LocalDateTime from, ZoneOffset before, ZoneOffset after) {
        observance.setDateStart(new DateTimeComponents(
                from.getYear(),
                from.getMonthValue(),
                from.getDayOfMonth(),
                from.getHour(),
                from.getMinute(),
                from.getSecond(),
                false));
        observance.setTimezoneOffsetFrom(new UtcOffset((long) before.getTotalSeconds() * SECONDS));
        observance.setTimezoneOffsetTo(new UtcOffset((long) after.getTotalSeconds() * SECONDS));
    }

    /** The second Sunday of March: days of a month from the eighth on are its second week. */
    private static Recurrence yearly(ZoneOffsetTransitionRule rule) {
        int day = rule.getDayOfMonthIndicator();
        int week = day < 0 ? -1 : (day - 1) / WEEK + 1;
        return new Recurrence.Builder(Frequency.YEARLY)
                .byMonth(rule.getMonth().getValue())
                .byDay(week, DayOfWeek.valueOf(rule.getDayOfWeek().name()))
                .build();
    }
}
