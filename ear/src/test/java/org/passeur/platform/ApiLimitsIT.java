package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Run;
import org.passeur.test.Written;

/** What the API refuses whoever asks, however often. */
@OnServer
class ApiLimitsIT {

    /** More than an account may search in a minute; nobody else here searches in this one's name. */
    private static final int ENOUGH = 2000;

    @Test
    void refusalsAreNoFailuresInTheLog() throws IOException {
        String log = log();
        assertEquals(401, Portal.visitor().get("/api/v1/plans/1/draft").status());
        assertEquals(401, Portal.visitor().get("/api/v1/plans/1/draft.pdf").status());
        assertEquals(404, Portal.as(People.PRATICIENNE).get("/api/v1/imports").status());
        assertFalse(log().substring(log.length()).contains("EJBAccessException"));
    }

    private static String log() throws IOException {
        return Files.readString(Run.DIRECTORY.resolve("server/log/server.log"), StandardCharsets.UTF_8);
    }

    /** More sheets than an account may print in a minute; one is printed, and kept. */
    private static final int ENOUGH_SHEETS = 200;

    @Test
    void whoeverPrintsTooOftenIsToldWhenToComeBack() {
        Portal loop = Portal.as(People.INTERVENANT_JEUNESSE);
        long plan = Written.draft(People.INTERVENANT_JEUNESSE, "plans", "everyone")
                .publish()
                .id();
        String sheet = "/plans/" + plan + ".pdf?sheet=attendance";
        Reply reply = null;
        for (int i = 0; i < ENOUGH_SHEETS && (reply == null || reply.status() != 429); i++) {
            reply = loop.get("/api/v1" + sheet);
        }

        assertEquals(429, reply.status(), reply::toString);
        assertTrue(reply.header("Retry-After").matches("[1-9]\\d?"), reply.header("Retry-After"));
        assertEquals("too-many-requests", reply.json().get("code").asText());
        // On the page the same account is counted together with the API; others are not.
        Reply page = Pages.open(People.INTERVENANT_JEUNESSE, sheet);
        for (int i = 0; i < ENOUGH_SHEETS && page.status() != 429; i++) {
            loop.get("/api/v1" + sheet);
            page = Pages.open(People.INTERVENANT_JEUNESSE, sheet);
        }
        assertEquals(429, page.status(), page::toString);
        assertEquals(
                200, Portal.as(People.PSYCHOEDUCATRICE).get("/api/v1" + sheet).status());
        // What costs nothing is not counted with it.
        assertEquals(200, loop.get("/api/v1/plans/" + plan + ".md").status());
    }

    @Test
    void whoeverSearchesTooOftenIsToldWhenToComeBack() {
        Portal loop = Portal.as(People.INTERVENANT_JEUNESSE);
        Reply reply = null;
        for (int i = 0; i < ENOUGH && (reply == null || reply.status() != 429); i++) {
            // Refused before anything is searched: it counts all the same.
            reply = loop.get("/api/v1/search?size=rien");
        }

        assertEquals(429, reply.status(), reply::toString);
        assertTrue(reply.header("Retry-After").matches("[1-9]\\d?"), reply.header("Retry-After"));
        assertEquals("too-many-requests", reply.json().get("code").asText());
        assertTrue(reply.header("Content-Type").startsWith("application/problem+json"), reply.header("Content-Type"));
        // The same on the page, in words.
        Reply page = Pages.open(People.INTERVENANT_JEUNESSE, "/recherche?q=entraide");
        for (int i = 0; i < ENOUGH && page.status() != 429; i++) {
            // Ten a second are given back.
            loop.get("/api/v1/search?size=rien");
            page = Pages.open(People.INTERVENANT_JEUNESSE, "/recherche?q=entraide");
        }
        assertEquals(429, page.status(), page::toString);
        assertTrue(page.header("Retry-After").matches("[1-9]\\d?"), page.header("Retry-After"));
        // In whatever language this person reads by now.
        assertTrue(page.body().contains("<p class=\"note stop\" role=\"alert\">"), page.body());
        // What others do is theirs, and reading is not searching.
        assertEquals(
                200,
                Portal.as(People.PSYCHOEDUCATRICE).get("/api/v1/search?size=1").status());
        assertEquals(200, loop.get("/api/v1/plans?size=1").status());
    }
}
