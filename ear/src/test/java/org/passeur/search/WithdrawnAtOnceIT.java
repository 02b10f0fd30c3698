package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/**
 * On the embedded default what is not for somebody any more is found no more from the commit on, whether the index has it
 * or not. An engine shows what it took within its second.
 */
@OnServer
@Tag("h2-lucene")
class WithdrawnAtOnceIT {

    /** The index has a change within about half a second: now and then it would be in time by itself. */
    private static final int TIMES = 10;

    @Test
    void whatIsWithdrawnOrRestrictedIsNeitherFoundCountedNorSuggestedInTheNextMoment() {
        for (int i = 0; i < TIMES; i++) {
            String word = "ret" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qq";
            Written plan = Written.draft(People.PRATICIENNE, "plans", "everyone", "Essai " + word)
                    .publish();
            Portal.await(
                    "the index",
                    Duration.ofMinutes(1),
                    () -> asked(People.ADMIN, word).get("total").asInt() == 1);

            hide(plan, i % 2 == 0);

            JsonNode answer = asked(People.ADMIN, word);
            assertEquals(0, answer.get("total").asInt(), answer::toString);
            assertTrue(answer.get("hits").isEmpty(), answer::toString);
            assertTrue(answer.get("facets").isEmpty(), answer::toString);
            String suggested =
                    Portal.as(People.ADMIN).get("/api/v1/suggest?q=" + word).body();
            assertFalse(suggested.contains("Essai"), suggested);
            // Its owner goes on finding it.
            assertEquals(1, asked(People.PRATICIENNE, word).get("total").asInt());
        }
    }

    private static void hide(Written plan, boolean withdraw) {
        if (!withdraw) {
            plan.retitle("private", plan.title()).publish();
            return;
        }
        Reply reply = Portal.as(People.PRATICIENNE)
                .post(
                        plan.address() + "/withdraw",
                        Portal.JSON.createObjectNode().put("version", plan.version()));
        assertEquals(200, reply.status(), reply::toString);
    }

    private static JsonNode asked(People person, String word) {
        return Portal.as(person).get("/api/v1/search?q=" + word).json();
    }
}
