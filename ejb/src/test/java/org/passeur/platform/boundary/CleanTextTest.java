package org.passeur.platform.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.platform.boundary.RuleBrokenException.Violation;

class CleanTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"", "deux\nlignes\tet une tabulation", "<script>alert(1)</script>", "😀 ÉÈ « », l’été", "\u00a0"
            })
    void takesWhatPeopleWrite(String text) {
        assertTrue(CleanText.isClean(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\u0000b", "\u001b[31m", "\u007f", "\u0085", "\ud83d", "\ude00\ud83d", "\ue000", "\uffff"})
    void refusesWhatOnlyProgramsMean(String text) {
        assertFalse(CleanText.isClean(text));
    }

    @Test
    void namesThePlace() throws Exception {
        assertEquals(
                List.of(new Violation("steps[1].text", CleanText.CODE)),
                CleanText.violations(Json.MAPPER.readTree("{\"steps\":[{\"text\":\"a\"},{\"text\":\"\\u0007\"}]}")));
    }

    @Test
    void cleansWhatIsOnlyShown() {
        assertEquals("a\uFFFDb", CleanText.cleaned("a\u0000b", 10));
        assertEquals(3, CleanText.cleaned("abcdef", 3).length());
    }

    @ParameterizedTest
    @CsvSource({"abc, 3, abc", "abcd, 3, abc", "ab😀, 3, ab", "ab😀, 4, ab😀", "a😀cd, 3, a😀", "😀, 1, ''"})
    void beginningNeverEndsInHalfASign(String text, int most, String beginning) {
        assertEquals(beginning, CleanText.beginning(text, most));
    }

    @Test
    void piecesHoldWholeLettersAndAllOfThem() {
        assertEquals(
                List.of("a".repeat(1999), "😀" + "b".repeat(1998), "b"),
                CleanText.pieces("a".repeat(1999) + "😀" + "b".repeat(1999), 2000));
        assertEquals(List.of("a".repeat(2000)), CleanText.pieces("a".repeat(2000), 2000));
    }

    @Test
    void shortenedTextEndsBeforeTheLetterThatWouldBeHalved() {
        assertEquals("a".repeat(298) + "…", CleanText.shortened("a".repeat(298) + "😀😀", 300));
        assertEquals("a".repeat(298) + "😀", CleanText.shortened("a".repeat(298) + "😀", 300));
    }

    @ParameterizedTest
    @CsvSource({
        "Chaque arrivée est saluée, 30, Chaque arrivée est saluée",
        "Chaque arrivée est saluée, 25, Chaque arrivée est saluée",
        "Chaque arrivée est saluée, 24, Chaque arrivée est…",
        "Chaque arrivée est saluée, 19, Chaque arrivée est…",
        "Chaque arrivée est saluée, 18, Chaque arrivée…",
        "Anticonstitutionnellement, 10, Anticonst…"
    })
    void noWordIsCutButOneThatIsTooLongAlone(String text, int maxLength, String shortened) {
        assertEquals(shortened, CleanText.shortenedAtWord(text, maxLength));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Awa Benchekroun", "Ngọc Nguyễn", "L’Escale", "CDC 08", "Élise-Anne D."})
    void nameThatCanBeReadIsOne(String name) {
        assertTrue(CleanText.isName(name));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "x\0y",
                "A\u0007B",
                "\u200b\u200b",
                "\u3164",
                "\uffa0 \u115f",
                "Awa\u202eolleH",
                "deux\nlignes",
                "—"
            })
    void nameThatHidesOrTurnsSomethingIsNone(String name) {
        assertFalse(CleanText.isName(name));
    }
}
