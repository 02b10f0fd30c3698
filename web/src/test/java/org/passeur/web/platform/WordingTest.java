package org.passeur.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.platform.boundary.Language;

/** In these tables a plain space stands for a no-break space. */
class WordingTest {

    private static final Wording FR = Wording.of(Language.FR);
    private static final Wording EN = Wording.of(Language.EN);

    @ParameterizedTest
    @CsvSource({
        "0, 0 h, 12:00 a.m., 00:00",
        "545, 9 h 05, 9:05 a.m., 09:05",
        "720, 12 h, 12:00 p.m., 12:00",
        "810, 13 h 30, 1:30 p.m., 13:30",
        "1470, 0 h 30, 12:30 a.m., 00:30"
    })
    void hoursAreWrittenAsPeopleReadThem(int minute, String french, String english, String iso) {
        assertEquals(unbreakable(french), FR.clock(minute));
        assertEquals(unbreakable(english), EN.clock(minute));
        assertEquals(iso, Wording.isoClock(minute));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 5 min, 5 min",
        "90, 90 min, 90 min",
        "120, 2 h, 2 h",
        "125, 2 h 05, 2 h 5 min",
        "135, 2 h 15, 2 h 15 min"
    })
    void lengthsAreInMinutesUpToAnHourAndAHalf(int minutes, String french, String english) {
        assertEquals(unbreakable(french), FR.minutes(minutes));
        assertEquals(unbreakable(english), EN.minutes(minutes));
    }

    @Test
    void aRangeOfOneIsANumber() {
        assertEquals("8", FR.range(8, 8));
        assertEquals(unbreakable("4 à 12"), FR.range(4, 12));
        assertEquals(unbreakable("10 à 15 min"), FR.minutes(10, 15));
        assertEquals(unbreakable("60 min à 2 h"), FR.minutes(60, 120));
        assertEquals(unbreakable("10–15 min"), EN.minutes(10, 15));
    }

    @Test
    void aQuotationWithinAQuotationIsOfTheSecondLevel() {
        assertEquals("«\u00A0dites “je passe”.\u00A0»", FR.quoted("dites «\u00A0je passe\u00A0»."));
        assertEquals("“say ‘pass’.”", EN.quoted("say “pass”."));
    }

    @Test
    void onlyTheFirstLabelKeepsItsCapital() {
        assertEquals("Ordinateur, caméra", Wording.enumeration(List.of("Ordinateur", "Caméra")));
        assertNull(Wording.enumeration(List.of()));
    }

    private static String unbreakable(String text) {
        return text.replace(' ', '\u00A0');
    }
}
