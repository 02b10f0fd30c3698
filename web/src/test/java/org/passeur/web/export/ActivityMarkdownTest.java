package org.passeur.web.export;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class ActivityMarkdownTest {

    @Test
    void saysWhatTheActivityIsAndWhatItAsksAsItsPageDoes() {
        String text = ActivityMarkdown.of(
                        Sources.activity("verifier-qu-on-est-seul"), "https://passeur.example/activites/7")
                .replace('\u00a0', ' ');

        for (String said : new String[] {
            "- **Durée** 5 à 10 min",
            "- **Personnes** 4 à 8",
            "- **Moment** Ouverture",
            "- **Modalité** En ligne, en mode hybride, possible par téléphone",
            "**Par téléphone**",
            "**Caméra nécessaire**"
        }) {
            assertTrue(text.contains(said), () -> said + "\n is not in\n" + text);
        }
    }
}
