package org.passeur.practice.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.AgendaReading;
import org.passeur.practice.boundary.AgendaReading.Matter;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.PlanSession;
import org.passeur.practice.boundary.PlanSession.Block;

class AgendaReaderTest {

    static Stream<Arguments> lines() throws IOException {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                AgendaReaderTest.class.getResourceAsStream("/org/passeur/practice/start/lines.csv"),
                StandardCharsets.UTF_8))) {
            return reader
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.split("\\|", -1))
                    .map(cells -> Arguments.of(
                            cells[0].strip().replace('⇥', '\t').replaceAll("(^| )/( |$)", "$1|$2"),
                            cells[1].strip(),
                            Integer.valueOf(cells[2].strip()),
                            cells[3].strip(),
                            cells[4].strip(),
                            cells[5].strip()))
                    .toList()
                    .stream();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("lines")
    void readsALine(String line, String hour, int minutes, String kind, String title, String rest) {
        AgendaReading reading = AgendaReader.read(line + "\n- Suite 5 min");
        PlanSession session = reading.sessions().getFirst();
        Block block = session.blocks().getFirst();
        assertEquals(title, block.title());
        assertEquals(minutes, block.minutes());
        assertEquals(BlockKind.of(kind), block.kind());
        assertEquals(hour.equals("-") ? null : hour, session.start());
        assertEquals(rest.isEmpty() ? null : rest, block.description());
    }

    @Test
    void aTableHoldsAtLeastFortyLines() throws IOException {
        assertTrue(lines().count() >= 40);
    }

    private static String titles(PlanSession session) {
        return session.blocks().stream()
                .map(block -> block.title() + " " + block.minutes())
                .collect(Collectors.joining(", "));
    }

    @Test
    void minutesFollowFromTheNextHourAndFromTheEnd() {
        AgendaReading reading =
                AgendaReader.read("9:00 Accueil\n9:10 Tour de table\n10:00 Pause\n10:15 Suite\n11:00 Fin");
        PlanSession session = reading.sessions().getFirst();
        assertEquals("Accueil 10, Tour de table 50, Pause 15, Suite 45", titles(session));
        assertEquals("09:00", session.start());
        assertEquals(120, session.minutes());
        assertEquals(List.of(), reading.notes());
    }

    @Test
    void headingsSeparateSessionsAndSayTheirDateHoursAndLength() {
        AgendaReading reading = AgendaReader.read("""
                # Groupe du mardi
                Rencontre 1 : Se connaître, mardi 19 janvier 2027, 13 h 30 à 15 h
                - Accueil 10 min
                - Tour de table 30 min
                ## Rencontre 2 – Nos forces (90 min)
                13 h 30 Accueil
                13 h 40 Portrait
                2e rencontre de plus
                3e rencontre
                - Bilan 20 min
                January 26, 2027
                - Closing 10 min
                """);
        assertEquals("Groupe du mardi", reading.title());
        PlanSession first = reading.sessions().getFirst();
        assertEquals("Se connaître", first.title());
        assertEquals("2027-01-19", first.date());
        assertEquals("13:30", first.start());
        assertEquals(90, first.minutes());
        PlanSession second = reading.sessions().get(1);
        assertEquals("Nos forces", second.title());
        assertEquals(90, second.minutes());
        assertEquals(4, reading.sessions().size());
        assertNull(reading.sessions().get(2).title());
        assertEquals("2027-01-26", reading.sessions().get(3).date());
    }

    @Test
    void anHourThatGoesBackBeginsAnotherSession() {
        AgendaReading reading = AgendaReader.read("9:00 A\n10:00 B (10 min)\n9:00 C\n9:30 D (10 min)");
        assertEquals(
                List.of("A 60, B 10", "C 30, D 10"),
                reading.sessions().stream().map(AgendaReaderTest::titles).toList());
    }

    @Test
    void afternoonFollowsTheMorningWithoutBeingNamed() {
        PlanSession session = AgendaReader.read("10:30 A\n11:30 B\n12:30 C\n1:30 D\n2:00 End")
                .sessions()
                .getFirst();
        assertEquals("A 60, B 60, C 60, D 30", titles(session));
    }

    @Test
    void whatBeginsAtTheSameHourRunsAtTheSameTime() {
        PlanSession session = AgendaReader.read(
                        "13:00-13:10 Mot\n13:10-13:40 Salle A\n13:10-13:50 Salle B\n13:50-14:00 Retour")
                .sessions()
                .getFirst();
        assertEquals(
                Arrays.asList(null, null, true, null),
                session.blocks().stream().map(Block::parallel).toList());
        assertEquals(60, session.blockMinutes());
    }

    @Test
    void aGapBecomesABufferAndIsSaid() {
        AgendaReading reading = AgendaReader.read("9:00 Accueil (10 min)\n9:15 Suite (20 min)");
        assertEquals("Accueil 10, null 5, Suite 20", titles(reading.sessions().getFirst()));
        assertEquals(Matter.GAP, reading.notes().getFirst().matter());
    }

    @Test
    void whatOverlapsIsSaid() {
        assertEquals(
                Matter.OVERLAP,
                AgendaReader.read("9:00-9:30 A\n9:20-9:40 B").notes().getFirst().matter());
    }

    @Test
    void detailsUnderABlockStayWithIt() {
        PlanSession session = AgendaReader.read("""
                Objectif : se connaître
                9:00 Accueil (10 min)
                - ouvrir la salle
                - couper les micros
                Matériel : minuterie, feuille de route
                Animation : coanimation
                9:10 Tour de table (20 min)
                """).sessions().getFirst();
        Block first = session.blocks().getFirst();
        assertEquals("- ouvrir la salle\n- couper les micros", first.description());
        assertEquals(List.of("minuterie", "feuille de route"), first.material());
        assertEquals("coanimation", first.lead());
        assertEquals("se connaître", session.aim());
        assertEquals(2, session.blocks().size());
    }

    @Test
    void aListWithoutAnyTimeIsAListOfBlocksWithoutMinutes() {
        AgendaReading reading = AgendaReader.read("Accueil\nTour de table\nPause\nClôture");
        assertEquals(
                "Accueil 0, Tour de table 0, Pause 0, Clôture 0",
                titles(reading.sessions().getFirst()));
        assertTrue(reading.notes().stream().allMatch(note -> note.matter() == Matter.NO_LENGTH));
    }

    @Test
    void nothingThatWasPastedIsLost() {
        String agenda = """
                Bonjour à toute l’équipe,
                voici l’ordre du jour de demain.
                9:00 Accueil (10 min)
                Ne pas oublier l’eau %s
                9:10 Suite (10 min)
                Au plaisir !
                """.formatted("x".repeat(9_000));
        AgendaReading reading = AgendaReader.read(agenda);
        String kept = Json.write(reading.sessions());
        for (String text :
                List.of("Bonjour à toute l’équipe,", "voici l’ordre", "Ne pas oublier l’eau", "Au plaisir !")) {
            assertTrue(kept.contains(text), text);
            assertTrue(reading.notes().stream().anyMatch(note -> note.text().contains(text.substring(0, 6))), text);
        }
        assertEquals(9_000, kept.chars().filter(letter -> letter == 'x').count());
    }

    @Test
    void rowsOfASpreadsheetHaveAHead() {
        PlanSession session = AgendaReader.read(
                        "Heure\tDurée\tActivité\tNotes\n9:00\t10\tAccueil\tlien\n9:10\t20\tTour de table")
                .sessions()
                .getFirst();
        assertEquals("Accueil 10, Tour de table 20", titles(session));
    }

    @Test
    void anAgendaOfThirtyHoursIsRead() {
        PlanSession session = AgendaReader.read("8:00 Veille (30 h)\n14:00 Suite (10 min)")
                .sessions()
                .getFirst();
        assertEquals(1800, session.blocks().getFirst().minutes());
    }

    @Test
    void tooManyLinesAreRefusedAtOnce() {
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThrows(
                        RuleBrokenException.class, () -> AgendaReader.read("9:00 Accueil (10 min)\n".repeat(10_000))));
        assertTimeout(
                Duration.ofSeconds(5),
                () -> assertThrows(RuleBrokenException.class, () -> AgendaReader.read("- A 5 min\n".repeat(1_999))));
    }

    @Test
    void linesMadeToBeSlowAreNot() {
        for (String slow : List.of("1 ", "- ", "9:00 ", "(", "1 h ", "10 min, ", "à ", "\t", "|")) {
            assertTimeout(Duration.ofSeconds(5), () -> AgendaReader.read(slow.repeat(90_000 / slow.length())), slow);
            String line = slow.repeat(900 / slow.length()) + "x\n";
            assertTimeout(Duration.ofSeconds(10), () -> AgendaReader.read(line.repeat(100)), slow);
        }
    }

    @Test
    void invisibleCharactersAreLeftOut() {
        assertEquals(
                "Accueil",
                AgendaReader.read("9:00 Acc\u0000ueil\u0007 (10 min)")
                        .sessions()
                        .getFirst()
                        .blocks()
                        .getFirst()
                        .title());
    }

    @Test
    void nothingMakesNoSession() {
        assertEquals(List.of(), AgendaReader.read(" \n\n---\n").sessions());
    }
}
