package org.passeur.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.ToldReport;
import org.passeur.test.Written;

/** Of two that match as well, search finds the one first that groups have lived through; a better match comes before. */
@OnServer
class UseRankingIT {

    private final String word = "zu" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @Test
    void whatWasUsedComesFirstAmongEqualsAndABetterMatchBeforeIt() {
        Written used = Written.draft(People.PRATICIENNE, "plans", "everyone", "Plan " + word + " usage")
                .publish();
        // Later, so that its date puts it first.
        Written unused = Written.draft(People.PRATICIENNE, "plans", "everyone", "Plan " + word + " repos")
                .publish();
        Portal.await("the index", Duration.ofSeconds(60), () -> found(word).size() == 2);
        assertEquals(List.of(unused.id(), used.id()), found(word));

        for (People writer : List.of(People.SOUTIEN, People.AGENTE_EMPLOI, People.FORMATRICE)) {
            ToldReport.of(writer, used, ToldReport.body("Récit"));
        }

        Portal.await("the index", Duration.ofSeconds(60), () -> found(word).getFirst() == used.id());
        // Both words in the title weigh more than any number of uses.
        assertEquals(unused.id(), found(word + " repos").getFirst());
    }

    private static List<Long> found(String text) {
        List<Long> ids = new ArrayList<>();
        JsonNode hits = Portal.visitor()
                .get("/api/v1/search?q=" + text.replace(" ", "+"))
                .json()
                .get("hits");
        hits.forEach(hit -> ids.add(hit.get("id").asLong()));
        return ids;
    }
}
