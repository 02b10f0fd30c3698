package org.passeur.web.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.ArrayList;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.util.CompatibilityHints;
import net.fortuna.ical4j.validate.ValidationResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.passeur.export.boundary.PlanCopy;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.PlanZone;

/** Calendars that one library writes and another reads, by RFC 5545. */
class PlanCalendarTest {

    static {
        // As strict as RFC 5545; and nothing is fetched.
        System.setProperty("net.fortuna.ical4j.timezone.update.enabled", "false");
        System.setProperty("net.fortuna.ical4j.timezone.cache.impl", "net.fortuna.ical4j.util.MapTimeZoneCache");
        for (String hint : List.of(
                CompatibilityHints.KEY_RELAXED_PARSING,
                CompatibilityHints.KEY_RELAXED_UNFOLDING,
                CompatibilityHints.KEY_RELAXED_VALIDATION,
                CompatibilityHints.KEY_OUTLOOK_COMPATIBILITY)) {
            CompatibilityHints.setHintEnabled(hint, false);
        }
    }

    private static final PlanCalendar.Dates OWN = PlanCalendar.Dates.OWN;

    @Test
    void sessionThroughTheChangeOfClocksStaysAtItsHour() throws Exception {
        // Clocks go back on the first of November 2026.
        PlanCalendar.Dates autumn = new PlanCalendar.Dates(LocalDate.parse("2026-10-21"), 7);
        List<VEvent> events = read(write(
                        "{'title':'A','sessions':[" + session("18:30") + "," + session("18:30") + "," + session("18:30")
                                + "]}",
                        autumn))
                .getComponents(Component.VEVENT);

        List<String> starts = new ArrayList<>();
        for (VEvent event : events) {
            starts.add(start(event).toOffsetDateTime().toString());
        }
        assertEquals(List.of("2026-10-21T18:30-04:00", "2026-10-28T18:30-04:00", "2026-11-04T18:30-05:00"), starts);
    }

    @Test
    void magdalenIslandsAreAnHourAhead() throws Exception {
        String ics = write(
                "{'title':'Îles','timeZone':'America/Halifax','sessions':[{'title':'Un','date':'2026-11-24','start':'18:30','minutes':90}]}",
                OWN);
        VEvent event = events(ics).getFirst();

        assertEquals("2026-11-24T18:30-04:00", start(event).toOffsetDateTime().toString());
        assertTrue(ics.contains("DTSTART;TZID=America/Halifax:20261124T183000"), ics);
        assertTrue(ics.contains("DTEND;TZID=America/Halifax:20261124T200000"), ics);
    }

    @ParameterizedTest
    @EnumSource
    void timeZonesChangeAsTheClocksDo(PlanZone zone) throws Exception {
        String ics = write(
                "{'title':'A','timeZone':'" + zone.code()
                        + "','sessions':[{'date':'2027-03-13','start':'12:00','minutes':60},{'date':'2027-03-15','start':'12:00','minutes':60},{'date':'2027-11-05','start':'12:00','minutes':60},{'date':'2027-11-08','start':'12:00','minutes':60}]}",
                OWN);
        Calendar calendar = read(ics);
        VTimeZone carried =
                (VTimeZone) calendar.getComponents(Component.VTIMEZONE).getFirst();

        for (VEvent event : events(ics)) {
            ZonedDateTime start = start(event);
            assertEquals(
                    zone.id().getRules().getOffset(start.toLocalDateTime()),
                    new net.fortuna.ical4j.model.TimeZone(carried)
                            .toZoneId()
                            .getRules()
                            .getOffset(start.toLocalDateTime()),
                    start::toString);
        }
    }

    @Test
    void linesAreShortEndAsTheyShouldAndSayWhatWasWritten() throws Exception {
        String title = "Un titre; avec, \\\\ de tout \\n « œuvre » 漢字 😀 " + "é".repeat(100);
        String ics = write(
                "{'title':'" + title.replace("\\n", "")
                        + "','sessions':[{'title':'Une; deux, trois','aim':'Ligne\\nLigne, \\\\ deux','date':'2026-11-24','start':'18:30','minutes':90}]}",
                OWN);

        assertFalse(ics.replace("\r\n", "").contains("\n"), "lines end with CRLF");
        for (String line : ics.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        VEvent event = events(ics).getFirst();
        assertTrue(
                event.getSummary().getValue().contains("Une; deux, trois"),
                event.getSummary().getValue());
        assertTrue(event.getSummary().getValue().contains("é".repeat(100)));
        assertTrue(
                event.getDescription().getValue().startsWith("Ligne\nLigne, \\ deux"),
                event.getDescription().getValue());
    }

    @Test
    void eachSessionRemindsTheDayBeforeAndAQuarterOfAnHourBefore() throws Exception {
        VEvent event = events(
                        write("{'title':'A','sessions':[{'date':'2026-11-24','start':'18:30','minutes':90}]}", OWN))
                .getFirst();

        List<String> before = event.getAlarms().stream()
                .map(alarm -> alarm.getRequiredProperty(Property.TRIGGER).getValue())
                .toList();
        assertEquals(List.of("-P1D", "-PT15M"), before);
        assertEquals("plan-12-session-1@localhost", event.getUid().orElseThrow().getValue());
        assertTrue(event.getDescription().getValue().endsWith("/plans/12?revision=3"));
    }

    /** RFC 5545, 3.8.7.4: a calendar takes in what has a higher number, and nothing else. */
    @ParameterizedTest(name = "revision {0} of {1}")
    @CsvSource({
        "0, 2026-11-02T09:00:00Z, 26384400",
        "3, 2026-11-01T15:00:00Z, 26319600",
        "0, 2025-06-01T00:00:00Z, 0",
    })
    void whatWasSavedLaterTakesThePlaceOfWhatWasSavedBefore(int revision, Instant savedAt, int sequence)
            throws Exception {
        PlanCopy plan = Sources.of(
                        Json.read(
                                "{\"title\":\"A\",\"sessions\":[{\"date\":\"2026-11-24\",\"minutes\":90}]}",
                                PlanContent.class),
                        Language.FR)
                .plan();
        PlanCalendar calendar = new PlanCalendar("A");
        calendar.add(
                new PlanCopy(
                        plan.id(),
                        plan.externalId(),
                        plan.language(),
                        plan.visibility(),
                        revision,
                        savedAt,
                        plan.authorName(),
                        plan.networkName(),
                        plan.content(),
                        plan.lineage()),
                OWN,
                null);

        VEvent event = events(calendar.write()).getFirst();
        assertEquals(
                String.valueOf(sequence),
                event.getProperty(Property.SEQUENCE).orElseThrow().getValue());
    }

    @Test
    void sessionWithoutAnHourTakesItsDay() throws Exception {
        String ics = write("{'title':'A','sessions':[{'date':'2026-11-24','minutes':90}]}", OWN);

        assertTrue(ics.contains("DTSTART;VALUE=DATE:20261124\r\n"), ics);
        // Nobody is woken for midnight.
        assertFalse(ics.contains("PT15M"), ics);
        events(ics);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-24, 14, 2026-12-08", "2026-12-29, 3, 2027-01-01"})
    void datesFollowFromTheFirst(String first, int every, String second) throws Exception {
        PlanCalendar.Dates dates = new PlanCalendar.Dates(LocalDate.parse(first), every);
        List<VEvent> events =
                events(write("{'title':'A','sessions':[" + session("09:00") + "," + session("09:00") + "]}", dates));

        assertEquals(first, start(events.get(0)).toLocalDate().toString());
        assertEquals(second, start(events.get(1)).toLocalDate().toString());
    }

    @Test
    void groupsThatFollowOnePlanHaveEventsOfTheirOwn() throws Exception {
        String plan = "{'title':'A','sessions':[" + session("09:00") + "," + session("09:00") + "]}";

        assertEquals(
                List.of("plan-12-20260908-session-1@localhost", "plan-12-20260908-session-2@localhost"),
                uids(plan, "2026-09-08"));
        assertEquals(
                List.of("plan-12-20270112-session-1@localhost", "plan-12-20270112-session-2@localhost"),
                uids(plan, "2027-01-12"));
    }

    private static List<String> uids(String plan, String first) throws Exception {
        return events(write(plan, new PlanCalendar.Dates(LocalDate.parse(first), 7))).stream()
                .map(event -> event.getUid().orElseThrow().getValue())
                .toList();
    }

    @Test
    void calendarWithoutAnyDateIsOneStill() throws Exception {
        byte[] bytes = TakeAway.calendar(List.of()).bytes();

        assertEquals(
                0,
                read(new String(bytes, StandardCharsets.UTF_8)).getComponents().size());
    }

    private static String session(String start) {
        return "{'start':'" + start + "','minutes':90,'blocks':[{'kind':'step','title':'Accueil','minutes':10}]}";
    }

    private static String write(String json, PlanCalendar.Dates dates) {
        PlanContent content = Json.read(json.replace('\'', '"'), PlanContent.class);
        PlanCalendar calendar = new PlanCalendar(content.title());
        SheetSource source = Sources.of(content, Language.FR);
        assertTrue(calendar.add(source.plan(), dates, source.address()));
        return calendar.write();
    }

    private static Calendar read(String ics) throws Exception {
        Calendar calendar = new CalendarBuilder().build(new StringReader(ics));
        if (!calendar.getComponents().isEmpty()) {
            ValidationResult result = calendar.validate();
            assertFalse(result.hasErrors(), result::toString);
        }
        return calendar;
    }

    private static List<VEvent> events(String ics) throws Exception {
        return read(ics).getComponents(Component.VEVENT);
    }

    private static ZonedDateTime start(VEvent event) {
        Temporal start = event.getDateTimeStart().getDate();
        return ZonedDateTime.from(start);
    }
}
