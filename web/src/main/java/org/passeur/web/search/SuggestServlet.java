package org.passeur.web.search;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.ejb.EJBException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Settings;
import org.passeur.platform.boundary.UnavailableException;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchSuggestion;
import org.passeur.web.platform.Address;
import org.passeur.web.platform.Addresses;
import org.passeur.web.platform.CallLimit;
import org.passeur.web.platform.Messages;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;
import org.passeur.web.platform.Wording;

/** Suggestions under the search box, for the page's own script, in the name of whoever is signed in. */
@WebServlet("/recherche/suggestions")
public class SuggestServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 8;

    @Inject
    private PortalSearch search;

    @Inject
    private Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        // What one may see depends on who one is.
        response.setHeader("Cache-Control", "no-store");
        ArrayNode items = Json.MAPPER.createArrayNode();
        String typed = request.getParameter("q");
        if (typed != null
                && typed.length() <= SearchQuery.MAX_TEXT
                && CallLimit.secondsToWait(CallLimit.SEARCHES, Settings.API_SEARCHES_PER_MINUTE.get(), request) == 0) {
            find(typed).forEach(suggestion -> items.add(item(suggestion)));
        }
        response.getWriter().write(items.toString());
    }

    /** Nobody waits for suggestions: without the search engine there are none. */
    private List<SearchSuggestion> find(String typed) {
        try {
            return search.suggest(typed, Map.of(), MOST);
        } catch (EJBException | UnavailableException e) {
            return List.of();
        }
    }

    private ObjectNode item(SearchSuggestion suggestion) {
        Messages words = Messages.of("search", portal.getLanguage());
        ObjectNode item = Json.MAPPER.createObjectNode().put("text", suggestion.text());
        if (suggestion.id() == null) {
            return item.put("kind", words.get("suggest." + suggestion.kind().code()))
                    .put(
                            "address",
                            Address.of(Route.SEARCH.address())
                                    .with("q", suggestion.asks())
                                    .toString());
        }
        String kind = words.get("kind." + suggestion.type());
        return item.put("kind", suggestion.draft() ? kind + " · " + words.get("search.draft") : kind)
                .put("address", Addresses.of(suggestion.type(), suggestion.id(), suggestion.draft()))
                .put("lang", Wording.of(portal.getLanguage()).langOf(suggestion.language()));
    }
}
