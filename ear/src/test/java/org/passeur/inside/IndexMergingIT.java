package org.passeur.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Written;

/** An index in files, after many writes. A search engine sees to its own. */
@OnServer
@Tag("h2-lucene")
class IndexMergingIT {

    /** One write after the other in the index is a part of its own, until ten alike are put together by Lucene. */
    private static final int WRITES = 3;

    @Deployment(testable = false)
    static WebArchive callsFromInside() {
        return BoundaryPermissionIT.callsFromInside();
    }

    @Test
    void partsThatWritesLeftArePutTogetherAndAllIsFoundAsBefore() {
        String word = Written.word("merge");
        for (int written = 1; written <= WRITES; written++) {
            Written.draft(People.PRATICIENNE, "sheets", "everyone", "Essai " + word)
                    .publish();
            awaitFound(word, written);
        }
        assertNotEquals("ok 1", call("parts"));

        call("merges");

        assertEquals("ok 1", call("parts"));
        awaitFound(word, WRITES);
    }

    private static void awaitFound(String word, int expected) {
        Portal.await("the index", Duration.ofMinutes(1), () -> {
            int found = Portal.visitor()
                    .get("/api/v1/search?size=1&q=" + word)
                    .json()
                    .get("total")
                    .asInt();
            return found == expected;
        });
    }

    private static String call(String what) {
        String outcome = Portal.form(Portal.url("/boundaries/call"), Map.of("call", what))
                .body();
        assertTrue(outcome.startsWith("ok"), outcome);
        return outcome;
    }
}
