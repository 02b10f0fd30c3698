package org.passeur.practice.boundary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.passeur.platform.boundary.Json;

/** A sheet in canonical form, and what lists show of it. */
class SheetContentTest {

    private static SheetContent sheet(String summary, String body, String... tags) {
        return new SheetContent("Titre", summary, body, List.of(tags), null, null, null, null, null, null);
    }

    @Test
    void tagsThatPeopleReadAsOneAreOne() {
        assertEquals(
                List.of("salle d’attente", "cdc"),
                sheet(null, "Texte", "Salle d'attente", " #salle  d’attente ", "CDC", "#", "cdc")
                        .tags());
    }

    @Test
    void listsShowTheSummaryOrHowTheTextBegins() {
        assertEquals("Court.", sheet("Court.", "Long").listed());
        assertEquals(
                "Avant Un mot fort", sheet(null, "## Avant\n\nUn **mot** fort").listed());
        String listed = sheet(null, "mot ".repeat(1000)).listed();
        assertTrue(listed.length() < 200 && listed.endsWith("mot…"), listed);
    }

    @Test
    void beginningIsNeverCutWithinACharacter() {
        for (int i = 0; i < 4; i++) {
            String listed = sheet(null, "a".repeat(i) + "😀".repeat(2000)).listed();
            assertTrue(
                    listed.codePoints().noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE),
                    listed);
        }
    }

    @Test
    void leavesUnsaidWhatSaysNothing() {
        SheetContent sheet = sheet(" ", "Texte\r\nde deux lignes ");
        assertNull(sheet.summary());
        assertEquals("{\"title\":\"Titre\",\"body\":\"Texte\\nde deux lignes\"}", Json.write(sheet));
    }
}
