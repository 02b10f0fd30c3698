package org.passeur.web.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passeur.search.boundary.SearchResults;

/** Two long texts, where they differ. */
class ChangedLinesTest {

    @Test
    void showsWhatChangedAndWhereSomethingStayed() {
        ChangedLines lines = ChangedLines.of("a\n\nb\n\nc\n\nd\n\ne\n\nf", "a\n\nb\n\nC\n\nd\n\ne\n\nneuf\n\nf");
        assertEquals(List.of("…", "[c]", "…", "…"), seen(lines.before()));
        assertEquals(List.of("…", "[C]", "…", "neuf", "…"), seen(lines.after()));
    }

    @Test
    void marksTheWordsThatChangedInAParagraph() {
        String rest = "\n\na\n\nb\n\nc\n\nd";
        ChangedLines lines =
                ChangedLines.of("Ouvrez dix minutes avant." + rest, "Ouvrez quinze minutes avant l’heure." + rest);
        assertEquals(List.of("Ouvrez[ dix] minutes[ avant.]", "…"), seen(lines.before()));
        assertEquals(List.of("Ouvrez[ quinze] minutes[ avant l’heure.]", "…"), seen(lines.after()));
    }

    private static List<String> seen(List<String> lines) {
        return lines.stream()
                .map(line -> line.replace(SearchResults.MARK_START, "[").replace(SearchResults.MARK_END, "]"))
                .toList();
    }

    @Test
    void showsWholeWhatIsShortOrFarTooLong() {
        assertNull(ChangedLines.of("a\nb", "a\nc"));
        assertNull(ChangedLines.of("a\n".repeat(40_000), "b\n".repeat(40_000)));
        assertNull(ChangedLines.of(null, "a"));
    }
}
