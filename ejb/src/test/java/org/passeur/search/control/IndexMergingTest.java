package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.search.control.IndexMerging.Parts;

/** When the parts of an index in files are worth putting together. */
class IndexMergingTest {

    @ParameterizedTest
    @CsvSource({
        "an index that is empty,            0,      0,      0, no",
        "one part,                          1, 100000, 100000, no",
        "as many as cost little,            8, 100000,  12500, no",
        "many alike,                        9,  90000,  10000, yes",
        "what an import of twice as much left, 22, 100000, 50000, yes",
        "a tenth beside what was together, 10, 100000,  90000, yes",
        "a few changes beside it,          10, 100000,  90001, no"
    })
    void manyPartsAreWorthItUnlessOneHoldsNearlyAll(String what, int parts, int entries, int largest, String worthIt) {
        assertEquals(worthIt.equals("yes"), new Parts(parts, entries, 0, largest).areScattered(), what);
    }

    @Test
    void nothingIsPutTogetherThatIsBeingWrittenTo() {
        IndexMerging merging = new IndexMerging();
        Parts many = new Parts(22, 90_000, 0, 10_000);
        assertFalse(merging.isDue("plan", many), "seen for the first time");
        assertFalse(merging.isDue("plan", new Parts(22, 90_100, 0, 10_000)), "written to since");
        assertFalse(merging.isDue("activity", many), "of another kind");
        assertFalse(merging.isDue("plan", many), "written to since");
        assertTrue(merging.isDue("plan", many), "nobody has written since");
        Parts few = new Parts(1, 90_000, 0, 90_000);
        merging.isDue("plan", few);
        assertFalse(merging.isDue("plan", few), "together");
    }
}
