package org.passeur.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.IndexCare;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Written;

/** What the index does with rows that somebody changed behind its back. */
@OnServer
class IndexFaultsIT {

    private final IndexCare index = IndexCare.ofPortal();

    @Deployment(testable = false)
    static WebArchive callsFromInside() {
        return BoundaryPermissionIT.callsFromInside();
    }

    @Test
    void differencesAreNamedAndMended() {
        String word = Written.word("dif");
        long old = published(word);
        long gone = published(word);
        Portal.await("the index", Duration.ofMinutes(3), () -> found(word) == 2);
        assertEquals(List.of(), index.differences());

        behindItsBack("ages", old);
        behindItsBack("vanishes", gone);

        assertEquals(List.of("activity " + old + " stale", "activity " + gone + " orphan"), index.differences());
        JsonNode mended = index.run("/mending");
        assertEquals("done", mended.get("state").asText(), mended::toString);
        assertEquals(0, mended.get("differences").size(), mended::toString);
        Portal.await("the index", Duration.ofMinutes(1), () -> found(word) == 1);
    }

    @Test
    void whatCannotBeWrittenIsNamedAndAllElseIsWritten() {
        String word = Written.word("bad");
        long bad = published(word);
        published(word);
        Portal.await("the index", Duration.ofMinutes(3), () -> found(word) == 2);
        behindItsBack("breaks", bad);

        JsonNode end = index.run("?type=activity");

        try {
            assertEquals("failed", end.get("state").asText(), end::toString);
            assertEquals(List.of("activity " + bad + " failed"), IndexCare.named(end.get("failed")));
            // Lists would miss it: they are read from the database until the index is whole.
            assertTrue(end.get("building").toString().contains("\"activity\""), end::toString);
            // What is not true any more is not found either.
            Portal.await("the index", Duration.ofMinutes(1), () -> found(word) == 1);
        } finally {
            behindItsBack("heals", bad);
        }
        JsonNode healed = index.run("?type=activity");
        assertEquals("done", healed.get("state").asText(), healed::toString);
        assertEquals(0, healed.get("failed").size(), healed::toString);
        assertFalse(healed.get("building").toString().contains("\"activity\""), healed::toString);
        Portal.await("the index", Duration.ofMinutes(1), () -> found(word) == 2);
    }

    /** However long the index does not take it, and from the first failure on. */
    @ParameterizedTest
    @ValueSource(strings = {"tried", "givenUp"})
    void whatIsHiddenIsNotFoundWhereTheIndexCouldNotTakeTheChange(String how) {
        String word = Written.word("hid");
        long hidden = published(word);
        Portal.await("the index", Duration.ofMinutes(3), () -> found(word) == 1);
        behindItsBack("withdraws", hidden);
        // For a moment its publication may still be on its way, and what is on its way is looked at.
        Portal.await("what the index has still", Duration.ofMinutes(1), () -> found(word) == 1);

        behindItsBack(how, hidden);

        assertEquals(0, found(word));
        behindItsBack("arrives", hidden);
        behindItsBack("returns", hidden);
        assertEquals(1, found(word));
    }

    private static long published(String word) {
        return Written.draft(People.PRATICIENNE, "activities", "everyone", "Essai " + word)
                .publish()
                .id();
    }

    private static int found(String word) {
        return Portal.visitor()
                .get("/api/v1/search?size=1&q=" + word)
                .json()
                .get("total")
                .asInt();
    }

    private static void behindItsBack(String what, long id) {
        String outcome = Portal.form(Portal.url("/boundaries/call"), Map.of("call", what, "id", Long.toString(id)))
                .body();
        assertTrue(outcome.startsWith("ok"), outcome);
    }
}
