package org.passeur.web.practice;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeur.platform.boundary.Json;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.ActivityOffer;
import org.passeur.practice.boundary.Range;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchResults.Hit;

/**
 * What the composer finds in the library as a person types, with all that a block takes from it: for the page's own
 * script, in the name of whoever is signed in.
 */
@WebServlet("/composer/activites")
public class LibrarySearchServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final int FOUND = 8;

    @Inject
    private PortalSearch search;

    @Inject
    private Activities activities;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String text = request.getParameter("q");
        List<Hit> hits = text == null || text.isBlank() || text.length() > SearchQuery.MAX_TEXT
                ? List.of()
                : search.search(SearchQuery.ofType("activity", text.strip(), FOUND))
                        .hits();
        Map<Long, ActivityOffer> offers = activities
                .offers(hits.stream().map(Hit::id).toList())
                .stream()
                .collect(Collectors.toMap(ActivityOffer::id, Function.identity()));
        ArrayNode found = Json.MAPPER.createArrayNode();
        hits.stream()
                .filter(hit -> offers.containsKey(hit.id()))
                .forEach(hit -> found.add(item(hit, offers.get(hit.id()))));
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        // What one may see depends on who one is.
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(found.toString());
    }

    private static ObjectNode item(Hit hit, ActivityOffer offer) {
        ActivityContent content = offer.content();
        ObjectNode item = Json.MAPPER
                .createObjectNode()
                .put("activity", offer.externalId())
                .put("revision", offer.revision())
                .put("title", content.title())
                .put("excerpt", hit.plainExcerpt())
                .put("material", String.join("\n", content.material()))
                .put(
                        "telephone",
                        content.modalities().contains(ActivityModality.TELEPHONE)
                                || content.adaptations() != null
                                        && content.adaptations().telephone() != null);
        range(item, "minutes", content.duration());
        range(item, "people", content.groupSize());
        return item;
    }

    private static void range(ObjectNode item, String name, Range range) {
        if (range != null) {
            item.putArray(name).add(range.min()).add(range.max());
        }
    }
}
