package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.DRAFT;
import static org.passeur.search.boundary.SearchDocumentBinder.LANGUAGE;
import static org.passeur.search.boundary.SearchDocumentBinder.SORT_TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.TITLE_START;
import static org.passeur.search.boundary.SearchDocumentBinder.TYPE;
import static org.passeur.search.boundary.SearchDocumentBinder.USE_COUNT;
import static org.passeur.search.boundary.SearchDocumentBinder.in;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.common.BooleanOperator;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.Language;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchSuggestion;
import org.passeur.search.boundary.Searchable;
import org.passeur.search.config.Acronyms;

/** What somebody may be about to type, from what they may see. */
@Dependent
public class Suggesting {

    /** A question that many asked is offered when it finds something for this person; no more than these are tried. */
    private static final int POPULAR = 3;

    private static final int ACRONYMS = 2;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private AskedBook book;

    @Inject
    private VisibleSearch search;

    @Inject
    private Sights sights;

    /**
     * @param typed not blank
     * @param most of all kinds together
     */
    public List<SearchSuggestion> suggest(Viewer viewer, String typed, Map<SearchFacet, String> narrowed, int most) {
        Sight sight = sights.of(viewer);
        List<SearchSuggestion> suggestions = new ArrayList<>();
        for (String words : book.popular(typed, POPULAR)) {
            if (search.finds(sight, words, narrowed)) {
                suggestions.add(SearchSuggestion.question(words));
            }
        }
        Acronyms.beginning(typed, ACRONYMS)
                .forEach(one -> suggestions.add(SearchSuggestion.acronym(one.letters(), one.name())));
        suggestions.addAll(titles(sight, typed, narrowed, most - suggestions.size()));
        return suggestions;
    }

    private List<SearchSuggestion> titles(Sight sight, String typed, Map<SearchFacet, String> narrowed, int most) {
        return Search.session(entityManager)
                .search(Searchable.class)
                .select(f -> f.composite()
                        .from(
                                f.entityReference(),
                                f.field(TYPE, String.class),
                                f.composite()
                                        .from(
                                                f.field(in(Language.FR, TITLE), String.class),
                                                f.field(in(Language.EN, TITLE), String.class))
                                        .as((fr, en) -> fr == null ? en : fr),
                                f.field(LANGUAGE, String.class),
                                f.field(DRAFT, Boolean.class))
                        .asArray(Suggesting::title))
                .where(f -> f.bool()
                        .filter(words(f, typed))
                        .filter(Eyes.see(f, sight, narrowed))
                        .should(f.wildcard()
                                .field(SORT_TITLE)
                                .matching(beginning(typed))
                                .constantScore()))
                .sort(f -> f.composite()
                        .add(f.score())
                        .add(f.field(USE_COUNT).desc())
                        .add(f.field(SORT_TITLE)))
                .failAfter(Engine.TYPING_SECONDS, TimeUnit.SECONDS)
                .fetchHits(most);
    }

    private static SearchPredicate words(SearchPredicateFactory f, String typed) {
        // Not a query language: what is typed is text, and each of its words begins one of the title.
        return f.simpleQueryString()
                .field(TITLE_START)
                .matching(typed)
                .flags(java.util.Set.of())
                .defaultOperator(BooleanOperator.AND)
                .toPredicate();
    }

    /** Without the signs that titles are sorted without: <i>l’avo</i> begins as <i>L’avocat</i> does. */
    private static String beginning(String typed) {
        return typed.replaceAll("[^\\p{L}\\p{M}\\p{N} ]", "") + "*";
    }

    private static SearchSuggestion title(Object... parts) {
        return SearchSuggestion.title(
                (String) parts[2],
                (String) parts[1],
                (Long) ((EntityReference) parts[0]).id(),
                Language.of((String) parts[3]),
                Boolean.TRUE.equals(parts[4]));
    }
}
