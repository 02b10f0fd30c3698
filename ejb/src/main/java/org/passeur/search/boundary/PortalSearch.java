package org.passeur.search.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import org.hibernate.search.util.common.SearchException;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.UnavailableException;
import org.passeur.search.control.AskedBook;
import org.passeur.search.control.Engine;
import org.passeur.search.control.Suggesting;
import org.passeur.search.control.VisibleSearch;

/** One box over everything that the caller may see: visibility is in the index and in the query. */
@Stateless
public class PortalSearch {

    @Inject
    private Members members;

    @Inject
    private VisibleSearch visible;

    @Inject
    private Engine engine;

    @Inject
    private Suggesting suggesting;

    @Inject
    private AskedBook book;

    /**
     * @throws UnavailableException when the search engine does not answer
     */
    @PermitAll
    public SearchResults search(@NotNull @Valid SearchQuery query) {
        return find(members.viewer(), query);
    }

    /**
     * As {@link #search}, in words that a person chose to be answered: what members ask is counted, without them, so that
     * the portal learns what is missing.
     */
    @PermitAll
    public SearchResults ask(@NotNull @Valid SearchQuery query) {
        Viewer viewer = members.viewer();
        SearchResults results = find(viewer, query);
        // That a filter leaves nothing of an answer says nothing of the question.
        if (viewer.isMember() && query.page() == 1 && query.narrowed().isEmpty()) {
            book.note(query.text(), viewer.memberId(), results.total() > 0 && results.asAsked());
        }
        return results;
    }

    private SearchResults find(Viewer viewer, SearchQuery query) {
        try {
            return engine.ask(() -> visible.search(viewer, query));
        } catch (SearchException e) {
            throw refusal(e);
        }
    }

    /**
     * What somebody may be about to type: titles, and questions that at least five people asked.
     *
     * @param typed unfinished; blank suggests nothing
     */
    @PermitAll
    public List<SearchSuggestion> suggest(
            @NotNull @Size(max = SearchQuery.MAX_TEXT) String typed,
            @NotNull Map<SearchFacet, String> narrowed,
            @Min(1) @Max(20) int most) {
        if (typed.isBlank()) {
            return List.of();
        }
        Viewer viewer = members.viewer();
        try {
            return engine.askTyping(() -> suggesting.suggest(viewer, typed.strip(), narrowed, most));
        } catch (SearchException e) {
            throw refusal(e);
        }
    }

    private RuntimeException refusal(SearchException e) {
        return engine.isOut(e) ? new UnavailableException("search-unavailable", Engine.REST) : e;
    }
}
