package org.passeur.search.config;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.pattern.PatternReplaceCharFilter;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PortalAnalysisTest {

    /** Fields that are cleaned before and fields that an engine cleans must find the same. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "L’avocat et l'avocate                | L'avocat et l'avocate",
                "Les intervenant·e·s et conseiller·ère·s | Les intervenant intervenante et conseiller conseillerère",
                "participant-e-s, participant(e)s     | participant participante, participant participante",
                "un cœur, Œuvrer                      | un coeur, oeuvrer",
                "C’est la fin.Suite du texte          | C'est la fin Suite du texte",
                "rendez-vous à 13:30, 2.5 heures      | rendez-vous à 13:30, 2.5 heures",
            })
    void aTextIsCleanedOnceAsAnEngineWouldCleanItInEachField(String text, String cleaned) throws IOException {
        Reader engine = new StringReader(text);
        for (int i = 0; i < PortalAnalysis.PATTERNS.length; i++) {
            engine = new PatternReplaceCharFilter(
                    Pattern.compile(PortalAnalysis.PATTERNS[i]), PortalAnalysis.REPLACEMENTS[i], engine);
        }
        StringWriter made = new StringWriter();
        engine.transferTo(made);

        assertEquals(made.toString(), PortalAnalysis.cleaned(text));
        assertEquals(cleaned, PortalAnalysis.cleaned(text));
    }
}
