package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** What an answer says beside its results, and where it leads. */
@OnServer
class AnswersIT {

    /** More than a page of results. */
    private static final int ACTIVITIES = 21;

    private static final int PLANS = 2;

    /** A word that nothing else has. */
    private static final String WORD = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "mimosa";

    private static Written draft;

    @BeforeAll
    static void write() {
        for (int i = 0; i < ACTIVITIES; i++) {
            Written.draft(People.PRATICIENNE, "activities", "everyone", "Un " + WORD + " " + i)
                    .publish();
        }
        for (int i = 0; i < PLANS; i++) {
            Written.draft(People.PRATICIENNE, "plans", "everyone", "D’un " + WORD + " à l’autre " + i)
                    .publish();
        }
        draft = Written.draft(People.PRATICIENNE, "plans", "everyone", "Ébauche de " + WORD);
        Portal.await(
                "the index",
                Duration.ofMinutes(3),
                () -> total(People.PRATICIENNE, "") == ACTIVITIES + PLANS + 1 && total(null, "") == ACTIVITIES + PLANS);
    }

    /** How rare a word is, in texts that one may not see too, would be told by anything else. */
    @Test
    void scoreTellsThePlaceAndNothingElse() {
        List<Double> scores = new ArrayList<>();
        for (int page = 1; page <= 2; page++) {
            ask(null, "&size=3&page=" + page)
                    .get("hits")
                    .forEach(hit -> scores.add(hit.get("score").asDouble()));
        }
        for (int place = 1; place <= 6; place++) {
            assertEquals(1.0 / place, scores.get(place - 1), 0.000_001, scores::toString);
        }
    }

    /** Values of a facet that narrows already take its place. */
    @Test
    void countOfAFacetIsWhatItsLinkLeadsTo() {
        for (String narrowed : List.of("", "&type=plan", "&type=activity", "&type=plan&language=fr")) {
            JsonNode facets = ask(null, narrowed).get("facets");
            for (Map.Entry<String, JsonNode> count : facets.get("type").properties()) {
                String link = narrowed.replaceAll("&type=\\w+", "") + "&type=" + count.getKey();
                assertEquals(total(null, link), count.getValue().asInt(), narrowed + " → " + link);
            }
            assertEquals(
                    Map.of("plan", PLANS, "activity", ACTIVITIES),
                    Portal.JSON.convertValue(facets.get("type"), Map.class),
                    narrowed);
        }
    }

    @Test
    void onesOwnDraftIsSuggestedWithTheAddressWhereOneWritesOn() {
        JsonNode suggestions = Portal.as(People.PRATICIENNE)
                .get("/api/v1/suggest?q=%C3%89bauche%20de%20" + WORD)
                .json()
                .get("suggestions");
        String address = suggestions.get(0).get("url").asText();
        assertTrue(address.endsWith("/plans/" + draft.id() + "/modifier"), suggestions::toString);
        assertEquals(200, Pages.open(People.PRATICIENNE, address).status());
    }

    /** Keyboards have the one apostrophe, titles the other. */
    @Test
    void titleIsSuggestedByItsBeginningWhicheverApostropheIsTyped() {
        for (String typed : List.of("d%27un%20" + WORD, "d%E2%80%99un%20" + WORD)) {
            Reply reply = Portal.visitor().get("/api/v1/suggest?q=" + typed);
            assertEquals(200, reply.status(), reply::toString);
            JsonNode suggestions = reply.json().get("suggestions");
            assertTrue(suggestions.get(0).get("text").asText().startsWith("D’un"), () -> typed + suggestions);
        }
    }

    /** An old address, or somebody's guess. */
    @Test
    void pagePastTheEndShowsTheLastThereIs() {
        Reply page = Pages.open(null, "/recherche?q=" + WORD + "&page=99");
        assertEquals(200, page.status(), page::toString);
        int shown = page.body().split("article class=\"result\"", -1).length - 1;
        assertTrue(shown > 0 && shown < ACTIVITIES, () -> shown + " " + page.body());
        assertFalse(page.body().contains("mailto:"), "nothing was found");
    }

    private static int total(People person, String parameters) {
        return ask(person, parameters).get("total").asInt();
    }

    private static JsonNode ask(People person, String parameters) {
        Portal portal = person == null ? Portal.visitor() : Portal.as(person);
        Reply reply = portal.get("/api/v1/search?q=" + WORD + parameters);
        assertEquals(200, reply.status(), reply::toString);
        return reply.json();
    }
}
