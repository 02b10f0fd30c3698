package org.passeur.search.config;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passeur.search.config.Acronyms.Acronym;

class AcronymsTest {

    @Test
    void saysWhatLettersStandFor() {
        assertEquals(
                List.of(new Acronym("CDC", "corporation de développement communautaire")),
                Acronyms.beginning("cdc", 5));
        assertTrue(Acronyms.beginning("OC", 5).size() >= 2, "two things have these letters");
        assertEquals(List.of(), Acronyms.beginning("c", 5));
        assertEquals(List.of(), Acronyms.beginning("deuil", 5));
    }
}
