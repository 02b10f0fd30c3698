package org.passeur.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class DatesTest {

    @Test
    void datesAreWrittenAsInQuebec() {
        Instant afternoon = Instant.parse("2026-11-20T20:02:00Z");
        assertEquals("20 novembre 2026, 15\u00a0h\u00a002", Dates.dateTime(afternoon, Locale.of("fr", "CA")));
        assertEquals("November 20, 2026, 3:02\u00a0p.m.", Dates.dateTime(afternoon, Locale.of("en", "CA")));
    }

    @Test
    void theFirstOfAMonthIsOrdinalInFrench() {
        Instant first = Instant.parse("2026-12-01T17:00:00Z");
        assertEquals("1er décembre 2026", Dates.date(first, Locale.of("fr", "CA")));
        assertEquals("December 1, 2026", Dates.date(first, Locale.of("en", "CA")));
    }
}
