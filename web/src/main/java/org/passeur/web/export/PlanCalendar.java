package org.passeur.web.export;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VAlarm;
import biweekly.component.VEvent;
import biweekly.io.TimezoneAssignment;
import biweekly.io.text.ICalWriter;
import biweekly.parameter.Related;
import biweekly.property.Trigger;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import com.github.mangstadt.vinnie.io.VObjectPropertyValues;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.platform.boundary.Settings;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** Sessions as events (RFC 5545): in the plan's time zone, with reminders the day before and a quarter of an hour before. */
final class PlanCalendar {

    /** Blocks that an event's description tells; a calendar is no plan. */
    private static final int BLOCKS = 40;

    private static final int QUARTER = 15;

    /** Bytes of a line, without its end. */
    private static final int LINE = 75;

    /** Drafts count seconds from here, so that each time they are saved stands above every revision. */
    private static final Instant BEGINNING = Instant.parse("2026-01-01T00:00:00Z");

    private final ICalendar calendar = new ICalendar();
    private final Map<ZoneId, TimezoneAssignment> zones = new HashMap<>();

    PlanCalendar(String name) {
        calendar.setProductId("-//Passeur//Passeur//FR");
        calendar.setExperimentalProperty("X-WR-CALNAME", VObjectPropertyValues.escape(name));
    }

    /**
     * When the sessions are, for a plan that says no dates.
     *
     * @param first date of the first session; null for the plan's own dates
     * @param every days from one session to the next
     */
    record Dates(LocalDate first, int every) {

        static final Dates OWN = new Dates(null, 0);

        LocalDate of(PlanSession session, int index) {
            return first == null ? session.day().orElse(null) : first.plusDays((long) every * index);
        }

        /** Tells groups that follow one plan apart: a calendar would take the second's events for changes of the first's. */
        String group() {
            return first == null ? "" : "-" + first.format(DateTimeFormatter.BASIC_ISO_DATE);
        }
    }

    /**
     * Adds the sessions of a plan that have a date.
     *
     * @param address where whoever has the calendar goes on; null when they have no way there
     * @return whether there was any
     */
    boolean add(PlanCopy plan, Dates dates, String address) {
        boolean any = false;
        List<PlanSession> sessions = plan.content().sessions();
        for (int i = 0; i < sessions.size(); i++) {
            LocalDate day = dates.of(sessions.get(i), i);
            if (day != null) {
                calendar.addEvent(event(plan, i, day, dates.group(), address));
                any = true;
            }
        }
        return any;
    }

    /** As RFC 5545 asks: lines end with CRLF. */
    String write() {
        StringWriter text = new StringWriter();
        try (ICalWriter writer = new ICalWriter(text, ICalVersion.V2_0)) {
            // It would count letters.
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null);
            writer.write(calendar);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        StringBuilder folded = new StringBuilder();
        text.toString().lines().forEach(line -> fold(line, folded));
        return folded.toString();
    }

    /** Lines of 75 bytes at most; what follows begins with a space. No letter is cut in two. */
    private static void fold(String line, StringBuilder to) {
        int length = 0;
        for (int i = 0; i < line.length(); i += Character.charCount(line.codePointAt(i))) {
            String letter = Character.toString(line.codePointAt(i));
            int bytes = letter.getBytes(StandardCharsets.UTF_8).length;
            if (length + bytes > LINE) {
                to.append("\r\n ");
                length = 1;
            }
            to.append(letter);
            length += bytes;
        }
        to.append("\r\n");
    }

    private VEvent event(PlanCopy plan, int index, LocalDate day, String group, String address) {
        Messages labels = Messages.of("practice", plan.language());
        PlanSession session = plan.content().sessions().get(index);
        VEvent event = new VEvent();
        event.setUid("plan-" + plan.id() + group + "-session-" + (index + 1) + "@"
                + Settings.URL.get().getHost());
        event.setDateTimeStamp(Date.from(plan.savedAt()));
        event.setSequence(sequence(plan));
        event.setSummary(plan.content().title() + " – "
                + (session.title() == null
                        ? labels.format("plan.session", index + 1)
                        : labels.format("plan.session.titled", index + 1, session.title())));
        event.setDescription(description(plan, session, address));
        if (address != null) {
            event.setUrl(address);
        }
        if (session.start() == null) {
            event.setDateStart(new ICalDate(
                    Date.from(day.atStartOfDay(ZoneId.systemDefault()).toInstant()), false));
        } else {
            hours(event, day, session, plan.content().zone().id());
        }
        event.addAlarm(alarm(event, Duration.builder().prior(true).days(1).build()));
        if (session.start() != null) {
            event.addAlarm(
                    alarm(event, Duration.builder().prior(true).minutes(QUARTER).build()));
        }
        return event;
    }

    private void hours(VEvent event, LocalDate day, PlanSession session, ZoneId zone) {
        ZonedDateTime start = day.atTime(LocalTime.parse(session.start())).atZone(zone);
        ZonedDateTime end = start.plusMinutes(Math.max(session.length(), 1));
        TimezoneAssignment assignment = zones.computeIfAbsent(zone, TimeZones::of);
        calendar.getTimezoneInfo().setTimezone(event.setDateStart(Date.from(start.toInstant())), assignment);
        calendar.getTimezoneInfo().setTimezone(event.setDateEnd(Date.from(end.toInstant())), assignment);
    }

    private static VAlarm alarm(VEvent event, Duration before) {
        return VAlarm.display(
                new Trigger(before, Related.START), event.getSummary().getValue());
    }

    /** Of a draft and of a revision alike: whoever has one in their calendar takes in the other when it is newer. */
    private static int sequence(PlanCopy plan) {
        return (int) Math.max(
                0, java.time.Duration.between(BEGINNING, plan.savedAt()).toSeconds());
    }

    /** What it is for, what happens, where the plan is. */
    private static String description(PlanCopy plan, PlanSession session, String address) {
        Wording wording = Wording.of(plan.language());
        Messages labels = Messages.of("practice", plan.language());
        StringBuilder text = new StringBuilder();
        if (session.aim() != null) {
            text.append(session.aim()).append("\n\n");
        }
        session.timedBlocks().stream().limit(BLOCKS).forEach(timed -> {
            PlanSession.Block block = timed.block();
            String clock =
                    session.start() == null ? wording.minutes(timed.startsAt()) : wording.clock(timed.startsAt());
            text.append(clock)
                    .append("  ")
                    .append(block.title() == null ? labels.label("blockKind", block.kind()) : block.title())
                    .append(" (")
                    .append(wording.minutes(block.minutes()))
                    .append(")\n");
        });
        return text.append('\n')
                .append(address == null ? "" : address)
                .toString()
                .strip();
    }

    /** The page where its reader goes on: what is published, or one's own draft. */
    static String address(PlanCopy plan) {
        return plan.isDraft()
                ? Settings.URL.get().resolve(Route.PLAN_EDIT.address(plan.id())).toString()
                : TakeAway.address(plan);
    }
}
