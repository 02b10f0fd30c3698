package org.passeur.web.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.platform.boundary.ImportFault;
import org.passeur.platform.boundary.ImportResult;
import org.passeur.platform.boundary.Language;

class ApiMessagesTest {

    @ParameterizedTest
    @ValueSource(strings = {"problems", "import"})
    void saysTheSameInBothLanguages(String name) {
        String bundle = "org.passeur.web.platform." + name;
        assertEquals(
                ResourceBundle.getBundle(bundle, Locale.FRENCH).keySet(),
                ResourceBundle.getBundle(bundle, Locale.ENGLISH).keySet());
    }

    @ParameterizedTest
    @EnumSource
    void hasWordsForEveryReasonToRejectALine(ImportResult.Code code) {
        for (Language language : Language.values()) {
            String text = ImportMessages.text(new ImportFault(3, code.code(), "steps[0].text", "unheard.of"), language);
            assertFalse(text.isBlank());
            assertFalse(text.contains("{"), text);
        }
    }

    @Test
    void namesTheFieldAsItIs() {
        String text = ImportMessages.text(new ImportFault(1, "schema", "{0}'x", "maxLength"), Language.FR);
        assertTrue(text.contains("{0}'x"), text);
    }

    @Test
    void answersInTheFirstLanguageThatItSpeaks() {
        assertEquals(Language.FR, ApiLanguage.of(List.of()));
        assertEquals(
                Language.EN, ApiLanguage.of(List.of(Locale.GERMAN, Locale.forLanguageTag("en-GB"), Locale.FRENCH)));
        assertEquals(Language.FR, ApiLanguage.of(List.of(Locale.GERMAN)));
    }
}
