package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.search.boundary.SearchResults;

class HitProjectionTest {

    @ParameterizedTest
    @CsvSource({
        "Des règles qui protègent/On lit à voix haute., Des règles qui protègent · On lit à voix haute.",
        "Une phrase./Une autre., Une phrase. Une autre.",
        "Une [fin]./Une autre., Une [fin]. Une autre.",
        "Une [fin]/Une autre., Une [fin] · Une autre.",
        "Est-ce prêt ?//On y va., Est-ce prêt ? On y va.",
        "Accueil (10 min)/On se présente., Accueil (10 min) · On se présente.",
        "Elle dit « Bonjour. »/On répond., Elle dit « Bonjour. » On répond.",
        "À prévoir/- un/- deux, À prévoir · un · deux",
        "/Seule/, Seule"
    })
    void partsOfATextStandApartInAnExcerpt(String text, String shown) {
        assertEquals(marked(shown), HitProjection.inOneLine(marked(text).replace('/', '\n')));
    }

    private static String marked(String text) {
        return text.replace("[", SearchResults.MARK_START).replace("]", SearchResults.MARK_END);
    }
}
