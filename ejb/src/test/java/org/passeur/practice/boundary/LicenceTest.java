package org.passeur.practice.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LicenceTest {

    /** The adapter's licence chart of Creative Commons, for the licences that let others adapt. */
    @ParameterizedTest(name = "{0} may become {1}")
    @CsvSource({
        "cc0,         cc0 cc-by cc-by-sa cc-by-nc cc-by-nc-sa",
        "cc-by,       cc-by cc-by-sa cc-by-nc cc-by-nc-sa",
        "cc-by-sa,    cc-by-sa",
        "cc-by-nc,    cc-by-nc cc-by-nc-sa",
        "cc-by-nc-sa, cc-by-nc-sa",
    })
    void adaptationIsUnderALicenceThatTheOriginalAllows(String original, String allowed) {
        assertEquals(
                Arrays.stream(allowed.split(" ")).map(Licence::of).collect(Collectors.toSet()),
                Set.copyOf(Licence.of(original).adaptations()));
    }

    @Test
    void whatSaysNothingIsUnderTheLicenceThatAsksTheMost() {
        assertEquals(Set.of(Licence.UNSAID), Licence.UNSAID.adaptations());
    }
}
