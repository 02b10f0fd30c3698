package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.platform.boundary.Language;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.SearchResults.Hit;
import org.passeur.search.config.Question;

/** What was asked, what was found, and the other words that are offered; nothing when none are needed. */
class OtherWordsTest {

    @ParameterizedTest(name = "{0} where it says {1} → {2}")
    @CsvSource(
            delimiter = ';',
            nullValues = "-",
            value = {
                "brise glce;          brise glace;            brise glace",
                "annimation;          animation;              animation",
                "empecher;            empêcher;               -",
                "groupes de deuils;   groupe deuil;           -",
                "visio;               visioconférence;        -",
                "confidencialite;     confidentialité;        confidentialité",
                "Viedo en ligne;      vidéo ligne;            vidéo en ligne",
                "tchat;               clavardage;             -",
                "jeu;                 feu;                    -",
                "90 min;              1 h 30;                 -",
                "animatrice;          animateur;              -",
                "gestion « stres »;   gestion stress;         -",
                "groupe -homme;       groupe comme;           -",
                "cercle sans attente; cercle dans attente;    -",
                "crecle sans attente; cercle dans attente;    cercle sans attente",
            })
    void offersTheNearestWordOfWhatWasFound(String asked, String said, String offered) {
        List<String> wanted = offered == null ? List.of() : Arrays.asList(offered);
        assertEquals(wanted, OtherWords.of(asked, Question.of(asked), List.of(said)));
    }

    @ParameterizedTest(name = "{0} where {1} is marked: {2}")
    @CsvSource(
            delimiter = ';',
            value = {
                "brise glace;         brise glace;   true",
                "brise glce;          brise;         false",
                "groupes de deuils;   groupe deuil;  true",
                "empecher un conflit; empêcher;      false",
                "cercle sans attente; cercle attente; true",
                "groupe -homme;       groupe;        true",
            })
    void aQuestionStandsWhenAllItsWordsAreMarked(String asked, String marked, boolean stands) {
        String title = Stream.of(marked.split(" "))
                .map(word -> SearchResults.MARK_START + word + SearchResults.MARK_END)
                .reduce("", (a, b) -> a + " " + b);
        Hit hit = new Hit("plan", 1L, "essai:1", title, "", Language.FR, null, false, null, 1, List.of());
        assertEquals(stands, OtherWords.stand(asked, Question.of(asked), List.of(hit)));
    }
}
