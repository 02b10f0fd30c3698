package org.passeur.inside;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.Map;
import java.util.UUID;
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

    /** More than the portal of the tests has sheets to weigh against. */
    private static final int MANY = 80;

    @Deployment(testable = false)
    static WebArchive callsFromInside() {
        return BoundaryPermissionIT.callsFromInside();
    }

    @Test
    void partsThatManyWritesLeftArePutTogetherOnceNobodyWrites() {
        String word = "merge" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "qq";
        int written = 0;
        while (written < MANY && !isScattered()) {
            Written.draft(People.PRATICIENNE, "sheets", "everyone", "Essai " + word)
                    .publish();
            written++;
            // One write after the other in the index: each may be a part of its own.
            awaitFound(word, written);
        }
        assertTrue(isScattered(), written + " writes");

        Portal.await("the parts together", Duration.ofMinutes(1), () -> {
            call("merges");
            return !isScattered();
        });

        awaitFound(word, written);
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

    private static boolean isScattered() {
        return call("scattered").equals("ok 1");
    }

    private static String call(String what) {
        String outcome = Portal.form(Portal.url("/boundaries/call"), Map.of("call", what))
                .body();
        assertTrue(outcome.startsWith("ok"), outcome);
        return outcome;
    }
}
