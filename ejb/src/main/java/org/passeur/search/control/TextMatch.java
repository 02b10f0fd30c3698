package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.BODY;
import static org.passeur.search.boundary.SearchDocumentBinder.LEAD;
import static org.passeur.search.boundary.SearchDocumentBinder.TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.in;

import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.passeur.platform.boundary.Language;

/** What a text has to do with a question. */
final class TextMatch {

    /** A match in the title says more than one in the text. */
    private static final float TITLE_BOOST = 4;

    private static final float LEAD_BOOST = 2;

    private TextMatch() {}

    static SearchPredicate of(SearchPredicateFactory f, String text) {
        String words = text.strip();
        if (words.isEmpty()) {
            return f.matchAll().toPredicate();
        }
        return f.simpleQueryString()
                .field(in(Language.FR, TITLE))
                .boost(TITLE_BOOST)
                .field(in(Language.EN, TITLE))
                .boost(TITLE_BOOST)
                .field(in(Language.FR, LEAD))
                .boost(LEAD_BOOST)
                .field(in(Language.EN, LEAD))
                .boost(LEAD_BOOST)
                .fields(in(Language.FR, BODY), in(Language.EN, BODY))
                .matching(words)
                .defaultOperator(BooleanOperator.AND)
                .toPredicate();
    }
}
