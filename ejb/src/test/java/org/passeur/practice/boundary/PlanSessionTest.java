package org.passeur.practice.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.passeur.practice.boundary.PlanSession.Block;
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
        PlanSession session = new PlanSession("t", null, null, null, 90, List.of(block(40), block(45)));
        assertEquals(85, session.blockMinutes());
    }

    @Test
    void blankTextsAndMissingListsAreLeftOut() {
        PlanSession session = new PlanSession("  ", "\n", null, " ", null, null);
        assertEquals(new PlanSession(null, null, null, null, null, List.of()), session);
    }

    private static List<Integer> clock(String start, int... minutes) {
        List<Block> blocks =
                Arrays.stream(minutes).mapToObj(PlanSessionTest::block).toList();
        Stream<TimedBlock> timed = new PlanSession(null, null, null, start, null, blocks).timedBlocks().stream();
        return timed.map(TimedBlock::startsAt).toList();
    }

    private static Block block(int minutes) {
        return new Block(BlockKind.STEP, "b", null, null, minutes, null, null, null);
    }
}
