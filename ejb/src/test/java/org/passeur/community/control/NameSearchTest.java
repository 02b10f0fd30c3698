package org.passeur.community.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    @ParameterizedTest
    @CsvSource({"Étienne, %etienne%", "GARÇON , %garcon%", "50%, %50!%%", "a_b!, %a!_b!!%", "'', %%"})
    void typedNameIsAPatternWithoutAccentsThatMeansWhatItSays(String typed, String pattern) {
        assertEquals(pattern, NameSearch.pattern(typed));
    }
}
