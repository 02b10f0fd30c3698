package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Written;

/** What members ask: suggested when many did, told to administrators when it finds nothing, and never by whom. */
@OnServer
class AskedIT {

    private static final String ASKED = "/administration/recherches";

    private static final List<People> FIVE = List.of(
            People.PRATICIENNE, People.PRATICIEN_AUTRE_REGION, People.SOUTIEN, People.FORMATRICE, People.AGENTE_EMPLOI);

    private final String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "ozier";

    @Test
    void whatFivePeopleAskedIsSuggestedAndToldAndWhatFourAskedIsNot() {
        Written.draft(People.PRATICIENNE, "activities", "everyone", "Le jardin " + word)
                .publish();
        Portal.await(
                "the index",
                Duration.ofMinutes(1),
                () -> Portal.visitor()
                                .get("/api/v1/search?q=" + word)
                                .json()
                                .get("total")
                                .asInt()
                        == 1);
        String often = word + " jardin";
        String seldom = word + " le jardin";
        String lost = word + "zzz " + word + "kkk";
        FIVE.forEach(person -> ask(person, often));
        // The same person again is nobody more.
        FIVE.subList(0, 4).forEach(person -> {
            ask(person, seldom);
            ask(person, seldom);
        });
        // Alike but for the case and the spaces.
        FIVE.forEach(person ->
                ask(person, " " + lost.toUpperCase(java.util.Locale.ROOT).replace(" ", "  ")));

        Portal.await("the suggestion", Duration.ofMinutes(3), () -> questions().contains(often));
        // What was asked is written every few seconds: the last of these questions may be written after the first.
        Portal.await(
                "the last question",
                Duration.ofMinutes(1),
                () -> Pages.open(People.ADMIN, ASKED).body().contains(lost));

        assertEquals(List.of(often), questions());
        String page = Pages.open(People.ADMIN, ASKED).body();
        int all = page.lastIndexOf("<h2");
        String unanswered = page.substring(0, all);
        assertTrue(unanswered.contains(lost), page);
        assertFalse(unanswered.contains(often), page);
        assertTrue(page.substring(all).contains(often), page);
        assertFalse(page.contains(seldom), page);
        assertEquals(404, Pages.open(People.COORDONNATRICE, ASKED).status());
    }

    private List<String> questions() {
        List<String> questions = new java.util.ArrayList<>();
        for (JsonNode one :
                Portal.visitor().get("/api/v1/suggest?q=" + word).json().get("suggestions")) {
            if (one.get("kind").asText().equals("question")) {
                questions.add(one.get("text").asText());
            }
        }
        return questions;
    }

    private static void ask(People person, String words) {
        assertEquals(
                200,
                Pages.open(person, "/recherche?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8))
                        .status());
    }
}
