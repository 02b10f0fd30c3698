package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.config.Question;

class NearMarksTest {

    @ParameterizedTest
    @CsvSource({
        "boussale,           La boussole,          , La [boussole]",
        "poussole,           La boussole,          , La [boussole]",
        "boussale neuve,     Une boussole [neuve], neuve, Une [boussole] [neuve]",
        // What stands as it was asked for has no near miss.
        "groupe,             Une troupe,           groupes, Une troupe",
        "vélo,               Le vole,              , Le vole",
        "sac,                Un lac,               , Un lac",
    })
    void whatIsWrittenAlmostLikeAWordOfTheQuestionIsMarked(String asked, String text, String marked, String wanted) {
        String near = NearMarks.of(
                Question.of(asked),
                text.replace("[", SearchResults.MARK_START).replace("]", SearchResults.MARK_END),
                marked == null ? List.of() : List.of(marked));
        assertEquals(wanted, near.replace(SearchResults.MARK_START, "[").replace(SearchResults.MARK_END, "]"));
    }
}
