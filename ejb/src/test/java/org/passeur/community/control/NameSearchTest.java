package org.passeur.community.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSearchTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Nguyễn, nguyen",
                "ÉLODIE, elodie",
                "Bérubé-L’Heureux, berube-l'heureux",
                "Øyvind, oyvind",
                "Łukasz, lukasz",
                "Đặng, dang",
                "Lebœuf, leboeuf",
                "Strauß, strauss",
                "Kızılay, kizilay"
            })
    void aNameIsFoundWithoutItsMarks(String name, String typed) {
        assertEquals(typed, NameSearch.fold(name));
        assertEquals(NameSearch.pattern(typed), NameSearch.pattern(name));
    }

    @ParameterizedTest
    @CsvSource({"50%,%50!%%", "a_b,%a!_b%", "a!,%a!!%"})
    void signsOfThePatternAreSoughtAsTheyAre(String typed, String pattern) {
        assertEquals(pattern, NameSearch.pattern(typed));
    }
}
