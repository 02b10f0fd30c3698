package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** What a program may not write any more, and what nobody else may read any more. */
@OnServer
class StaleAndWithdrawnIT {

    @ParameterizedTest
    @ValueSource(strings = {"plans", "activities"})
    void staleWriteIsRefusedNamesTheVersionAndChangesNothing(String works) {
        Written read = Written.draft(People.PRATICIENNE, works, "everyone");
        Portal owner = Portal.as(People.PRATICIENNE);
        Reply first = owner.put(read.address(), body(read, "Écrit d’abord", read.version()));
        assertEquals(200, first.status(), first::toString);
        long current = first.json().get("version").asLong();

        for (Reply stale : new Reply[] {
            owner.put(read.address(), body(read, "Écrit trop tard", read.version())),
            owner.post(read.address() + "/publish", version(read.version())),
            owner.delete(read.address() + "?version=" + read.version())
        }) {
            assertEquals(409, stale.status(), stale::toString);
            assertEquals(current, stale.json().get("currentVersion").asLong(), stale::toString);
        }
        JsonNode kept = owner.get(read.address() + "/draft").json();
        assertEquals("Écrit d’abord", kept.get("summary").asText());
        assertEquals("draft", kept.get("status").asText());

        Reply again = owner.put(read.address(), body(read, "Écrit après avoir relu", current));
        assertEquals(200, again.status(), again::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "activities"})
    void withdrawnWorkIsGoneForOthersUntilItIsPublishedAgain(String works) {
        String word = Written.word("vie");
        Written work = Written.draft(People.PRATICIENNE, works, "everyone", "Essai " + word)
                .publish();
        awaitFound(word, 1);

        Reply withdrawn = Portal.as(People.PRATICIENNE).post(work.address() + "/withdraw", version(work.version()));
        assertEquals(200, withdrawn.status(), withdrawn::toString);
        for (Portal other : new Portal[] {Portal.visitor(), Portal.as(People.AGENTE_EMPLOI)}) {
            assertEquals(404, other.get(work.address()).status());
            assertEquals(404, other.get(work.address() + "/revisions").status());
            assertEquals(404, other.get(work.address() + "/revisions/1").status());
        }
        awaitFound(word, 0);

        Reply again = Portal.as(People.PRATICIENNE)
                .post(
                        work.address() + "/publish",
                        version(withdrawn.json().get("version").asLong()));
        assertEquals(200, again.status(), again::toString);
        assertEquals(200, Portal.visitor().get(work.address()).status());
        awaitFound(word, 1);
    }

    private static void awaitFound(String word, int times) {
        Portal.await(
                "search to find " + times,
                Duration.ofSeconds(60),
                () -> Portal.visitor()
                                .get("/api/v1/search?q=" + word)
                                .json()
                                .get("total")
                                .asInt()
                        == times);
    }

    private static JsonNode body(Written work, String summary, long version) {
        return Written.body("everyone", work.title()).put("summary", summary).put("version", version);
    }

    private static JsonNode version(long version) {
        return Portal.JSON.createObjectNode().put("version", version);
    }
}
