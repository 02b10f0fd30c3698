package org.passeur.experience.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.experience.boundary.BlockKey;
import org.passeur.experience.entity.Minutes;
import org.passeur.practice.boundary.BlockKind;
import org.passeur.practice.boundary.PlanSession.Block;

class FigureCountingTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"5; 5", "-3 0 10; 0", "1 2; 2", "-2 -1; -2", "-1 0; -1", "0 1; 1", "-5 5; 0", "1 2 3 40; 3"})
    void medianIsTheOneInTheMiddle(String overruns, int median) {
        assertEquals(
                median,
                FigureCounting.median(Arrays.stream(overruns.split(" "))
                        .mapToInt(Integer::parseInt)
                        .sorted()
                        .toArray()));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 15, 5", "10, 10, 8, -2", "10, 20, 15, 0", "10, 20, 25, 5", "10, 20, 4, -6"})
    void blockTakesLongerThanItsPlanOnly(int min, int max, int actual, int overrun) {
        assertEquals(overrun, Minutes.overrun(min, max, actual));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "  Tour   de table; ; t:tour de table",
                "Tour de Table; ; t:tour de table",
                "Accueil; passeur:accueil; a:passeur:accueil",
                "; ; k:break"
            })
    void blockIsKnownByItsActivityOrElseItsTitle(String title, String activity, String key) {
        assertEquals(
                key,
                BlockKey.of(new Block(
                        BlockKind.BREAK, title, activity, null, null, null, 10, null, null, null, null, null, null)));
    }
}
