package org.passeur.inside;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Map;
import java.util.UUID;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.spec.WebArchive;
import org.junit.jupiter.api.Test;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** A link whose day has come, or whose plan a file withdrew, answers like one that never was; nobody waits for that day. */
@OnServer
class ExpiredLinkIT {

    @Deployment(testable = false)
    static WebArchive callsFromInside() {
        return BoundaryPermissionIT.callsFromInside();
    }

    @Test
    void linkThatIsOverAnswersLikeOneThatNeverWas() {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "everyone").publish();
        String secret = secret();
        call("linked", plan.id(), secret);
        Reply open = Pages.open(null, "/lien/" + secret);
        assertEquals(200, open.status(), open::toString);
        assertTrue(open.body().contains(plan.title()), open::body);

        call("expires", plan.id(), secret);

        for (String file : new String[] {"", ".pdf?sheet=plan", ".ics"}) {
            Reply over = Pages.open(null, "/lien/" + secret + file);
            String never = secret();
            Reply none = Pages.open(null, "/lien/" + never + file);
            assertEquals(404, over.status(), over::toString);
            assertEquals(404, none.status(), none::toString);
            assertEquals(heading(none), heading(over));
            assertFalse(over.body().contains(plan.title()), over::body);
        }
    }

    @Test
    void planThatAnImportWithdrawsTakesItsLinksAlong() {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "everyone").publish();
        String secret = secret();
        call("linked", plan.id(), secret);
        assertEquals(200, Pages.open(null, "/lien/" + secret).status());

        JsonNode job = new ImportFile()
                .line(Portal.JSON
                        .createObjectNode()
                        .put("type", "plan")
                        .put("externalId", plan.stored().get("externalId").asText())
                        .put("title", plan.title())
                        .put("language", "fr")
                        .put("visibility", "everyone")
                        .put("status", "draft"))
                .run();

        assertEquals(1, job.get("updated").asInt(), job::toString);
        assertEquals(404, Pages.open(null, "/lien/" + secret).status());
    }

    private static String heading(Reply reply) {
        return Pages.find(reply, "<h1[^>]*>(.*?)</h1>");
    }

    /** As long as a secret is. */
    private static String secret() {
        return (UUID.randomUUID().toString() + UUID.randomUUID())
                .replace("-", "")
                .substring(0, 43);
    }

    private static void call(String what, long id, String subject) {
        String outcome = Portal.form(
                        Portal.url("/boundaries/call"),
                        Map.of("call", what, "id", Long.toString(id), "as", subject, "roles", "practitioner"))
                .body();
        assertTrue(outcome.startsWith("ok"), outcome);
    }
}
