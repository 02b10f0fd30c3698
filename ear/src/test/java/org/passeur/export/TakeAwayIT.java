package org.passeur.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;

/** What programs and browsers take away of a plan. */
@OnServer
class TakeAwayIT {

    @ParameterizedTest
    @ValueSource(strings = {"plan", "facilitator", "attendance", "phone", "role-facilitator", "role-technical-support"})
    void everySheetIsAPdfThatNamesItself(String sheet) {
        Reply reply = Portal.visitor().get("/api/v1/plans/" + bundled() + ".pdf?size=a4&lang=en&sheet=" + sheet);

        assertEquals(200, reply.status(), reply::toString);
        assertEquals("application/pdf", reply.header("Content-Type"));
        assertTrue(reply.body().startsWith("%PDF-1.7"));
        assertTrue(reply.header("Content-Disposition").startsWith("inline; filename=\""));
        assertTrue(reply.header("Cache-Control").contains("private"));
    }

    @Test
    void unchangedFileIsNotSentAgain() {
        String path = "/api/v1/plans/" + bundled() + ".pdf?sheet=attendance";
        String etag = Portal.visitor().get(path).header("ETag");

        Reply again =
                Portal.send(Portal.visitor().request("GET", path, null, null).header("If-None-Match", etag));
        assertEquals(304, again.status());
        String page = path.replace("/api/v1", "");
        assertEquals(
                304,
                Portal.send(HttpRequest.newBuilder(Portal.url(page)).header("If-None-Match", etag))
                        .status());
        assertNotEquals(etag, Portal.visitor().get(path + "&lang=en").header("ETag"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"sheet=none", "sheet=role", "sheet=role-king", "size=a3", "lang=de"})
    void unknownSheetIsRefusedByName(String query) {
        Reply reply = Portal.visitor().get("/api/v1/plans/" + bundled() + ".pdf?" + query);

        assertEquals(422, reply.status(), reply::toString);
        assertEquals(
                query.substring(0, query.indexOf('=')),
                reply.json().at("/fields/0/field").asText());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"start=", "start=demain", "start=2026-02-30", "start=1000-01-01", "start=2026-12-01&every=0"})
    void calendarNeedsADate(String query) {
        assertEquals(
                422,
                Portal.visitor()
                        .get("/api/v1/plans/" + bundled() + ".ics?" + query)
                        .status());
    }

    @Test
    void calendarOfAPlanWithoutDatesFollowsFromTheFirst() {
        Reply reply = Portal.visitor().get("/api/v1/plans/" + bundled() + ".ics?start=2026-10-28&every=7");

        assertEquals(200, reply.status(), reply::toString);
        assertTrue(reply.header("Content-Type").startsWith("text/calendar"));
        assertTrue(reply.body().contains("DTSTART;TZID=America/Toronto:20261028T183000\r\n"), reply::body);
        assertTrue(reply.body().contains("DTSTART;TZID=America/Toronto:20261104T183000\r\n"), reply::body);
    }

    @Test
    void dataOfAPlanStartAnotherThatIsTheSame() {
        String line = Portal.visitor().get("/plans/" + bundled() + ".json").body();
        ObjectNode copy = (ObjectNode) read(line);
        copy.put("externalId", "essai:" + UUID.randomUUID()).put("visibility", "private");

        Reply job = Portal.as(People.PRATICIENNE).post("/api/v1/plans", body(copy));
        assertEquals(201, job.status(), job::toString);
        JsonNode draft = Portal.as(People.PRATICIENNE)
                .get("/api/v1/plans/" + job.json().get("id").asLong() + "/draft")
                .json();
        ObjectNode again = copy.deepCopy();
        for (String envelope : new String[] {"type", "externalId", "visibility", "status", "language"}) {
            again.remove(envelope);
        }
        again.fields().forEachRemaining(field -> assertEquals(field.getValue(), draft.get(field.getKey())));
    }

    @Test
    void draftIsItsOwnersAlone() {
        Reply saved = Portal.as(People.PRATICIENNE)
                .post(
                        "/api/v1/plans",
                        read(
                                "{\"language\":\"fr\",\"visibility\":\"everyone\",\"title\":\"Essai\",\"sessions\":[{\"date\":\"2026-12-02\",\"start\":\"18:30\"}]}"));
        String address = "/api/v1/plans/" + saved.json().get("id").asLong() + "/draft.pdf";

        assertEquals(200, Portal.as(People.PRATICIENNE).get(address).status());
        assertEquals(404, Portal.as(People.AGENTE_EMPLOI).get(address).status());
        assertEquals(401, Portal.visitor().get(address).status());
        String page = "/plans/" + saved.json().get("id").asLong();
        for (String file : new String[] {".pdf", ".ics", ".md", ".json", ".pdf?revision=brouillon"}) {
            assertEquals(404, Portal.visitor().get(page + file).status(), file);
        }
    }

    private static ObjectNode body(ObjectNode line) {
        ObjectNode body = line.deepCopy();
        body.remove("type");
        body.remove("externalId");
        body.remove("status");
        return body;
    }

    private static JsonNode read(String json) {
        try {
            return Portal.JSON.readTree(json);
        } catch (com.fasterxml.jackson.core.JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** The demonstration's plan on grief. */
    static long bundled() {
        for (JsonNode plan : Portal.visitor()
                .get("/api/v1/plans?theme=grief&size=100")
                .json()
                .get("items")) {
            if (plan.get("title").asText().startsWith("Deuil")) {
                return plan.get("id").asLong();
            }
        }
        throw new AssertionError("the demonstration has no plan on grief");
    }
}
