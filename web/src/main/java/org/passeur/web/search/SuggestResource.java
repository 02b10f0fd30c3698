package org.passeur.web.search;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.passeur.platform.boundary.Language;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchSuggestion;
import org.passeur.web.platform.Addresses;

/** What somebody may be about to type, for programs. */
@Path("suggest")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class SuggestResource {

    private static final int MOST = 10;

    @Inject
    private PortalSearch search;

    public record SuggestionsDocument(List<SuggestionDocument> suggestions) {}

    /**
     * @param kind title, question or acronym
     * @param asks what to search for; not of a title
     * @param url where it is read; only of a title
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SuggestionDocument(
            String kind, String text, String asks, String type, Long id, String url, Language language) {

        static SuggestionDocument of(SearchSuggestion suggestion) {
            return new SuggestionDocument(
                    suggestion.kind().code(),
                    suggestion.text(),
                    suggestion.asks(),
                    suggestion.type(),
                    suggestion.id(),
                    suggestion.id() == null
                            ? null
                            : Addresses.of(suggestion.type(), suggestion.id(), suggestion.draft()),
                    suggestion.language());
        }
    }

    @GET
    @Operation(summary = "Titles and questions that begin with what is typed, as far as the caller may see them")
    public SuggestionsDocument suggest(@QueryParam("q") String q, @QueryParam("type") String type) {
        String typed = q == null ? "" : q;
        return new SuggestionsDocument(search
                .suggest(
                        typed.length() > SearchQuery.MAX_TEXT ? typed.substring(0, SearchQuery.MAX_TEXT) : typed,
                        type == null || type.isBlank() ? Map.of() : Map.of(SearchFacet.TYPE, type.strip()),
                        MOST)
                .stream()
                .map(SuggestionDocument::of)
                .toList());
    }
}
