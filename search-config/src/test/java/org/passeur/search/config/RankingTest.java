package org.passeur.search.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "4, 2", "6, 1", "24, 5"})
    void shortQuestionsAreTakenAtTheirWordLongOnesLeniently(int words, int required) {
        assertEquals(required, Ranking.required(words));
    }
}
