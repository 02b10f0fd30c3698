package org.passeur.web.running;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What can be called in a text, and what only looks like it. */
class PhoneNumbersTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Appeler le 911.                                  | 911",
                "Info-Social 811, ou 1 866 APPELLE (277-3553)     | 811 +18662773553",
                "1-866-APPELLE                                    | +18662773553",
                "819 555-0134, de 9 h à 17 h                      | +18195550134",
                "(819) 555-0134 ou 1 800 555-0199                 | +18195550134 +18005550199",
                "+1 514.555.0122                                  | +15145550122",
                "Ligne 988; SOS 211                               | 988 211",
                "911, 811                                         | 911 811",
                "Il y avait 2811 personnes en 1988                | ''",
                "18,2 % de 911,5 km, art. 811.2                   | ''",
                "ISBN 978-2-89462-911-0                           | ''",
                "12345678901234                                   | ''"
            })
    void whatCanBeCalledIsFound(String text, String numbers) {
        assertEquals(
                numbers,
                PhoneNumbers.in(text).stream()
                        .map(PhoneNumbers.Piece::number)
                        .filter(number -> number != null)
                        .collect(Collectors.joining(" ")));
        assertEquals(
                text,
                PhoneNumbers.in(text).stream().map(PhoneNumbers.Piece::text).collect(Collectors.joining()));
    }
}
