package org.passeur.inside;

import static org.passeur.inside.BoundaryCall.bean;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import java.util.concurrent.Callable;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.CoWriting;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.LengthBand;
import org.passeur.practice.boundary.PlanContent;
import org.passeur.practice.boundary.SaveWork;
import org.passeur.practice.boundary.SavedWork;
import org.passeur.practice.boundary.SheetContent;
import org.passeur.practice.boundary.Sheets;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.boundary.WorkFilter;
import org.passeur.practice.boundary.WorkSort;
import org.passeur.practice.boundary.WorkSummary;
import org.passeur.search.boundary.PortalSearch;
import org.passeur.search.boundary.SearchFacet;
import org.passeur.search.boundary.SearchQuery;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.SearchSort;

/** Writes and searches as anybody, many times a call: a person’s questions in, all that they are answered out. */
@WebServlet("/eyes")
public class EyesServlet extends InsideServlet {

    private static final long serialVersionUID = 1L;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private static final int SIZE = 100;

    private static final int SUGGESTIONS = 20;

    private static final int LISTED = 5;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        JsonNode asked = MAPPER.readTree(request.getReader());
        String subject = asked.path("as").textValue();
        JsonNode answer;
        try {
            answer = identity(subject, "practitioner").runAs((Callable<JsonNode>) () -> {
                ArrayNode answers = MAPPER.createArrayNode();
                for (JsonNode one : asked.get("calls")) {
                    answers.add(
                            switch (one.get("do").textValue()) {
                                case "viewer" -> viewer();
                                case "write" -> write(one);
                                case "withdraw" -> {
                                    withdraw(one);
                                    yield MAPPER.createObjectNode();
                                }
                                case "invite" ->
                                    MAPPER.createObjectNode()
                                            .put(
                                                    "token",
                                                    bean(CoWriting.class)
                                                            .invite(one.get("id")
                                                                    .longValue()));
                                case "accept" ->
                                    MAPPER.createObjectNode()
                                            .put(
                                                    "id",
                                                    bean(CoWriting.class)
                                                            .accept(one.get("token")
                                                                    .textValue()));
                                case "network" -> {
                                    SceneCalls.network(one.get("id").longValue());
                                    yield MAPPER.createObjectNode();
                                }
                                case "person" -> {
                                    Long home = one.path("network").isNumber()
                                            ? one.get("network").longValue()
                                            : null;
                                    SceneCalls.person(
                                            one.get("subject").textValue(), home, home == null ? null : "CONFIRMED");
                                    yield MAPPER.createObjectNode();
                                }
                                case "coordinator" -> {
                                    SceneCalls.coordinator(
                                            one.get("subject").textValue(),
                                            one.get("network").longValue());
                                    yield MAPPER.createObjectNode();
                                }
                                case "search" -> search(one);
                                case "suggest" -> suggest(one);
                                case "list" -> list(one);
                                case "behind" -> {
                                    SceneCalls.behind(one.get("yes").booleanValue());
                                    yield MAPPER.createObjectNode();
                                }
                                default -> throw new IllegalArgumentException(one.toString());
                            });
                }
                return answers;
            });
        } catch (Exception e) {
            throw new IOException(e);
        }
        response.setContentType("application/json;charset=UTF-8");
        response.getWriter().write(answer.toString());
    }

    private static JsonNode viewer() throws Exception {
        Viewer viewer = bean(Members.class).viewer();
        ObjectNode node = MAPPER.createObjectNode();
        node.put("member", viewer.memberId());
        ArrayNode networks = node.putArray("networks");
        viewer.networkIds().forEach(networks::add);
        return node;
    }

    private interface Saving<C extends WorkContent> {
        SavedWork save(SaveWork<C> command);
    }

    private interface Publishing {
        SavedWork publish(Long id, long version, boolean nobodyNamed);
    }

    private static JsonNode write(JsonNode one) throws Exception {
        return switch (one.get("kind").textValue()) {
            case "plan" -> write(one, PlanContent.class, bean(GroupPlans.class)::save, bean(GroupPlans.class)::publish);
            case "sheet" -> write(one, SheetContent.class, bean(Sheets.class)::save, bean(Sheets.class)::publish);
            default -> write(one, ActivityContent.class, bean(Activities.class)::save, bean(Activities.class)::publish);
        };
    }

    private static <C extends WorkContent> JsonNode write(
            JsonNode one, Class<C> type, Saving<C> saving, Publishing publishing) {
        SavedWork saved = saving.save(new SaveWork<>(
                one.path("id").isNumber() ? one.get("id").longValue() : null,
                one.path("version").asLong(),
                Language.of(one.get("language").textValue()),
                Visibility.valueOf(one.get("visibility").textValue()),
                Json.read(one.get("content").toString(), type)));
        if (one.get("publish").booleanValue()) {
            saved = publishing.publish(saved.id(), saved.version(), true);
        }
        return MAPPER.createObjectNode().put("id", saved.id()).put("version", saved.version());
    }

    private static void withdraw(JsonNode one) throws Exception {
        Long id = one.get("id").longValue();
        switch (one.get("kind").textValue()) {
            case "plan" -> bean(GroupPlans.class).withdraw(id);
            case "sheet" -> bean(Sheets.class).withdraw(id);
            default -> bean(Activities.class).withdraw(id);
        }
    }

    private static JsonNode search(JsonNode one) throws Exception {
        Map<SearchFacet, String> narrowed = new EnumMap<>(SearchFacet.class);
        one.path("narrowed")
                .properties()
                .forEach(entry -> narrowed.put(
                        Coded.get(SearchFacet.class, entry.getKey()),
                        entry.getValue().textValue()));
        SearchResults results = bean(PortalSearch.class)
                .search(new SearchQuery(one.get("q").textValue(), narrowed, SearchSort.RELEVANCE, 1, SIZE));
        ObjectNode node = MAPPER.createObjectNode().put("total", results.total());
        ObjectNode hits = node.putObject("hits");
        results.hits().forEach(hit -> hits.put(hit.id().toString(), hit.title() + "\n" + hit.excerpt()));
        ObjectNode facets = node.putObject("facets");
        results.facets().forEach((facet, counts) -> {
            ObjectNode of = facets.putObject(facet.code());
            counts.forEach(of::put);
        });
        ArrayNode suggestions = node.putArray("suggestions");
        results.suggestions().forEach(suggestions::add);
        return node;
    }

    private static JsonNode suggest(JsonNode one) throws Exception {
        ArrayNode titles = MAPPER.createArrayNode();
        bean(PortalSearch.class)
                .suggest(one.get("q").textValue(), Map.of(), SUGGESTIONS)
                .forEach(suggestion -> titles.add(suggestion.text()));
        return titles;
    }

    private static JsonNode list(JsonNode one) throws Exception {
        JsonNode size = one.path("size");
        WorkFilter filter = new WorkFilter(
                one.path("modality").textValue(),
                null,
                one.path("theme").textValue(),
                null,
                size.isNumber() ? size.intValue() : null,
                Coded.find(LengthBand.class, one.path("length").textValue()).orElse(null),
                Coded.find(Region.class, one.path("region").textValue()).orElse(null),
                Coded.find(Language.class, one.path("language").textValue()).orElse(null),
                null,
                null);
        Page<WorkSummary> page = bean(Activities.class)
                .list(
                        filter,
                        Coded.get(WorkSort.class, one.get("sort").textValue()),
                        one.get("page").intValue(),
                        LISTED);
        ObjectNode node = MAPPER.createObjectNode().put("total", page.total()).put("countedTo", page.countedTo());
        ArrayNode items = node.putArray("items");
        page.items().forEach(item -> items.add(item.id() + " " + item.title()));
        return node;
    }
}
