package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
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
    private static final int TIMES = 12;

    /** Ways to hide something. */
    private static final int HIDES = 3;

    /** Of another network than who wrote. */
    private static final People OUTSIDE = People.SOUTIEN;

    @Test
    void whatIsWithdrawnOrRestrictedIsNeitherFoundCountedNorSuggestedInTheNextMoment() {
        for (int i = 0; i < TIMES; i++) {
            String word = Written.word("ret");
            Written plan = Written.draft(People.PRATICIENNE, "plans", "everyone", "Essai " + word)
                    .publish();
            Portal.await(
                    "the index",
                    Duration.ofMinutes(1),
                    () -> asked(OUTSIDE, word).get("total").asInt() == 1);

            hide(plan, i % HIDES);

            JsonNode answer = asked(OUTSIDE, word);
            assertEquals(0, answer.get("total").asInt(), answer::toString);
            assertTrue(answer.get("hits").isEmpty(), answer::toString);
            assertTrue(answer.get("facets").isEmpty(), answer::toString);
            Reply suggested = Portal.as(OUTSIDE).get("/api/v1/suggest?q=" + word);
            assertEquals(200, suggested.status(), suggested::toString);
            assertFalse(suggested.body().contains("Essai"), suggested::toString);
            // Its owner goes on finding it.
            assertEquals(1, asked(People.PRATICIENNE, word).get("total").asInt());
        }
    }

    /** Withdrawn, kept for oneself, or for one's network. */
    private static void hide(Written plan, int how) {
        if (how > 0) {
            plan.retitle(how == 1 ? "private" : "network", plan.title()).publish();
            return;
        }
        plan.withdraw(plan.owner());
    }

    private static JsonNode asked(People person, String word) {
        return Portal.as(person).get("/api/v1/search?q=" + word).json();
    }
}
