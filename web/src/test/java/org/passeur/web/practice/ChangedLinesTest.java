package org.passeur.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Two long texts, where they differ. */
class ChangedLinesTest {

    @Test
    void showsWhatChangedAndWhereSomethingStayed() {
        ChangedLines lines = ChangedLines.of("a\n\nb\n\nc\n\nd\n\ne\n\nf", "a\n\nb\n\nC\n\nd\n\ne\n\nneuf\n\nf");
        assertEquals(List.of("…", "c", "…", "…"), lines.before());
        assertEquals(List.of("…", "C", "…", "neuf", "…"), lines.after());
    }

    @Test
    void showsWholeWhatIsShortOrFarTooLong() {
        assertNull(ChangedLines.of("a\nb", "a\nc"));
        assertNull(ChangedLines.of("a\n".repeat(40_000), "b\n".repeat(40_000)));
        assertNull(ChangedLines.of(null, "a"));
    }
}
