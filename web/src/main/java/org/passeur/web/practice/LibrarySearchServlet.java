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
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.UnavailableException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityModality;
import org.passeur.practice.boundary.ActivityOffer;
import org.passeur.practice.boundary.Range;
import org.passeur.practice.boundary.WorkFilter;
import org.passeur.practice.boundary.WorkSort;
import org.passeur.practice.boundary.WorkSummary;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchResults.Hit;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

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

    @Inject
    private Portal portal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getUserPrincipal() == null) {
            response.sendError(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        String text = request.getParameter("q");
        ArrayNode found = Json.MAPPER.createArrayNode();
        if (text == null || text.isBlank()) {
            mostUsed(request.getParameter("size"))
                    .forEach(offer -> found.add(item(offer, offer.content().aim())));
        } else if (text.length() <= SearchQuery.MAX_TEXT) {
            List<Hit> hits;
            try {
                hits = search.search(SearchQuery.ofType("activity", text.strip(), FOUND))
                        .hits();
            } catch (UnavailableException e) {
                response.sendError(HttpServletResponse.SC_SERVICE_UNAVAILABLE);
                return;
            }
            Map<Long, ActivityOffer> offers = offers(hits.stream().map(Hit::id).toList());
            hits.stream()
                    .filter(hit -> offers.containsKey(hit.id()))
                    .forEach(hit -> found.add(item(offers.get(hit.id()), hit.plainExcerpt())));
        }
        response.setContentType("application/json");
        response.setCharacterEncoding("UTF-8");
        // What one may see depends on who one is.
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(found.toString());
    }

    /** Before anything is typed: in the reader's language, for a group of this size, most used first. */
    private List<ActivityOffer> mostUsed(String size) {
        Integer people = size != null && size.matches("\\d{1,3}") ? Integer.valueOf(size) : null;
        WorkFilter fitting =
                new WorkFilter(null, null, null, null, people, null, null, portal.getLanguage(), null, null);
        List<Long> ids = activities.list(fitting, WorkSort.USED, 1, FOUND).items().stream()
                .map(WorkSummary::id)
                .toList();
        Map<Long, ActivityOffer> offers = offers(ids);
        return ids.stream().filter(offers::containsKey).map(offers::get).toList();
    }

    private Map<Long, ActivityOffer> offers(List<Long> ids) {
        return activities.offers(ids).stream().collect(Collectors.toMap(ActivityOffer::id, Function.identity()));
    }

    private static ObjectNode item(ActivityOffer offer, String excerpt) {
        ActivityContent content = offer.content();
        ObjectNode item = Json.MAPPER
                .createObjectNode()
                .put("activity", offer.externalId())
                .put("revision", offer.revision())
                .put("title", content.title())
                .put("address", Route.ACTIVITY.address(offer.id()))
                .put("excerpt", Objects.requireNonNullElse(excerpt, ""))
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
