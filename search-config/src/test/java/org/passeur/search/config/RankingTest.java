package org.passeur.search.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RankingTest {

    @ParameterizedTest
    @CsvSource({"0, 0", "1, 1", "2, 2", "3, 2", "4, 2", "6, 1", "24, 5"})
    void shortQuestionsAreTakenAtTheirWordLongOnesLeniently(int words, int required) {
        assertEquals(required, Ranking.required(words));
    }

    @Test
    void openSearchCountsAsLuceneDoes() {
        String settings = String.join(" ", Resource.lines("index-settings.json"));
        assertTrue(settings.contains("\"k1\": " + Ranking.K1 + ","), settings);
        assertTrue(settings.contains("\"b\": " + Ranking.B + " "), settings);
    }
}
