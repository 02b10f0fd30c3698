package org.passeur.experience.entity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.passeur.community.boundary.Region;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.Report;
import org.passeur.experience.boundary.SaveReport;
import org.passeur.experience.boundary.SizeBand;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.WorkKind;

class ExperienceReportTest {

    private static final Instant NOW = Instant.parse("2026-11-20T23:30:00Z");

    @Test
    void anonymousReportForgetsWhatLeadsToItsWriter() throws ReflectiveOperationException {
        ExperienceReport report = new ExperienceReport(7L, 3L, NOW);
        report.tell(told(false), List.of());
        report.tell(told(true), List.of());

        Report shown = report.shown("Maude", false);
        assertNull(shown.author());
        assertNull(shown.region());
        assertNull(shown.heldIn());
        assertNull(shown.groupSize());
        assertEquals(SizeBand.MEDIUM, shown.sizeBand());
        assertEquals("2026-11", shown.writtenIn());
        assertNull(report.getRegion(), "not even kept");
        var writtenAt = ExperienceReport.class.getDeclaredField("writtenAt");
        writtenAt.setAccessible(true);
        assertNull(writtenAt.get(report), "no time but the month is kept");
        assertEquals(8, report.shown(null, true).groupSize(), "its writer sees what they wrote");
    }

    @Test
    void namedReportSaysWhoAndWhere() {
        ExperienceReport report = new ExperienceReport(7L, 3L, NOW);
        report.tell(told(false), List.of());

        Report shown = report.shown("Maude", false);
        assertEquals("Maude", shown.author());
        assertEquals(Region.ESTRIE, shown.region());
        assertEquals("2026-10", shown.heldIn());
        assertFalse(shown.own());
    }

    @Test
    void idsTellNoOrder() {
        List<Long> ids = LongStream.range(0, 50)
                .mapToObj(i -> new ExperienceReport(7L, 3L, NOW).getId())
                .toList();
        assertFalse(ids.equals(ids.stream().sorted().toList()));
        assertTrue(ids.stream().allMatch(id -> id > 0 && id < 1L << 53));
    }

    @Test
    void whatIsSentTwiceIsKnownAgain() {
        ExperienceReport report = new ExperienceReport(7L, 3L, NOW);
        report.tell(told(true), List.of());
        assertTrue(report.says(told(true), List.of()));
        assertFalse(report.says(told(false), List.of()));
    }

    @Test
    void sameAnswersWithMinutesOfAnotherSessionAreAnotherReport() {
        ExperienceReport report = new ExperienceReport(7L, 3L, NOW);
        report.tell(told(false), List.of(minutes(1)));
        assertTrue(report.says(told(false), List.of(minutes(1))));
        assertFalse(report.says(told(false), List.of(minutes(2))));
    }

    private static Minutes minutes(int session) {
        return new Minutes(session, 1, 10, 10, 14, "step:Accueil", null);
    }

    private static SaveReport told(boolean anonymous) {
        return new SaveReport(
                null,
                0,
                WorkKind.PLAN,
                7L,
                1,
                ActivityModality.ONLINE,
                8,
                Region.ESTRIE,
                "2026-10",
                Again.YES,
                " ",
                "Le tour de table.",
                null,
                List.of(),
                anonymous,
                Language.FR,
                false);
    }
}
