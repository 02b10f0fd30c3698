package org.passeur.practice.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What is too long for a step or a line is cut between two letters. */
class BlockActivitiesTest {

    @Test
    void partsOfADescriptionHoldWholeLetters() {
        assertEquals(
                List.of("a".repeat(1999), "😀" + "b".repeat(1998), "b"),
                BlockActivities.parts("a".repeat(1999) + "😀" + "b".repeat(1999)));
        assertEquals(List.of("a".repeat(2000)), BlockActivities.parts("a".repeat(2000)));
    }

    @Test
    void lineEndsBeforeTheLetterThatWouldBeHalved() {
        assertEquals("a".repeat(298) + "…", BlockActivities.cut("a".repeat(298) + "😀😀"));
        assertEquals("a".repeat(298) + "😀", BlockActivities.cut("a".repeat(298) + "😀"));
    }
}
