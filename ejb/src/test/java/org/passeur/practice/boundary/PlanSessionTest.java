package org.passeur.practice.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.PlanSession.Block;
import org.passeur.practice.boundary.PlanSession.Slot;
import org.passeur.practice.boundary.PlanSession.TimedBlock;

class PlanSessionTest {

    @Test
    void clockTimesFollowFromTheStart() {
        assertEquals(List.of(13 * 60 + 30, 13 * 60 + 40, 14 * 60 + 5), clock("13:30", 10, 25, 10));
    }

    @Test
    void withoutAStartBlocksCountFromZero() {
        assertEquals(List.of(0, 10, 35), clock(null, 10, 25, 10));
    }

    @Test
    void aSessionThatCrossesMidnightGoesOnTheNextDay() {
        assertEquals(List.of(23 * 60 + 50, 5), clock("23:50", 15, 15));
    }

    @Test
    void blockMinutesAddUpWhateverThePlannedLength() {
        PlanSession session = PlanSession.of(null, 90, List.of(block(40), block(45)));
        assertEquals(85, session.blockMinutes());
    }

    @Test
    void blocksThatRunAtTheSameTimeBeginTogetherAndTheLongestCounts() {
        PlanSession session = PlanSession.of(
                "13:00",
                60,
                List.of(block(10), block(20), block(30).beside(true), block(25).beside(true), block(5)));
        assertEquals(
                List.of(13 * 60, 13 * 60 + 10, 13 * 60 + 10, 13 * 60 + 10, 13 * 60 + 40),
                session.timedBlocks().stream().map(TimedBlock::startsAt).toList());
        assertEquals(45, session.blockMinutes());
        assertEquals(List.of(0, 1, 4), session.slots().stream().map(Slot::first).toList());
    }

    @Test
    void theFirstBlockRunsBesideNone() {
        PlanSession session = PlanSession.of(null, null, List.of(block(10).beside(true), block(20)));
        assertEquals(30, session.blockMinutes());
        assertFalse(session.timedBlocks().getFirst().parallel());
    }

    @Test
    void aBreakForHalfOfTheGroupIsNoBreak() {
        Block pause = Block.of(BlockKind.BREAK, null, 10);
        assertEquals(
                0,
                PlanSession.of(null, null, List.of(block(15), pause.beside(true)))
                        .pauseMinutes());
        assertEquals(10, PlanSession.of(null, null, List.of(block(15), pause)).pauseMinutes());
    }

    @Test
    void beginsWhereItsClocksAre() {
        PlanSession winter = new PlanSession(null, null, null, "2027-01-19", "18:30", null, null);
        assertEquals(
                Instant.parse("2027-01-19T23:30:00Z"),
                winter.begins(PlanZone.TORONTO).orElseThrow().toInstant());
        assertEquals(
                Instant.parse("2027-01-19T22:30:00Z"),
                winter.begins(PlanZone.BLANC_SABLON).orElseThrow().toInstant());
        PlanSession summer = new PlanSession(null, null, null, "2027-07-20", "18:30", null, null);
        assertEquals(
                Instant.parse("2027-07-20T21:30:00Z"),
                summer.begins(PlanZone.HALIFAX).orElseThrow().toInstant());
        assertEquals(
                Instant.parse("2027-07-20T22:30:00Z"),
                summer.begins(PlanZone.BLANC_SABLON).orElseThrow().toInstant());
    }

    @Test
    void aDayThatNoCalendarHasIsNone() {
        assertTrue(new PlanSession(null, null, null, "2027-02-30", "18:30", null, null)
                .begins(PlanZone.TORONTO)
                .isEmpty());
    }

    @Test
    void whatIsNotParallelSaysNothingOfIt() {
        assertEquals(block(10), block(10).beside(false));
        assertFalse(Json.write(block(10)).contains("parallel"));
    }

    @Test
    void blankTextsAndMissingListsAreLeftOut() {
        PlanSession session = new PlanSession("  ", "\n", null, " ", " ", null, null);
        assertEquals(PlanSession.of(null, null, List.of()), session);
    }

    private static List<Integer> clock(String start, int... minutes) {
        List<Block> blocks =
                Arrays.stream(minutes).mapToObj(PlanSessionTest::block).toList();
        Stream<TimedBlock> timed = PlanSession.of(start, null, blocks).timedBlocks().stream();
        return timed.map(TimedBlock::startsAt).toList();
    }

    private static Block block(int minutes) {
        return Block.of(BlockKind.STEP, "b", minutes);
    }
}
