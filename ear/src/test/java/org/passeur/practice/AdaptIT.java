package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;

/** Adapting what others published: the copy is one's own, the credit and the licence stay. */
@OnServer
class AdaptIT {

    private static final String PLANS = "/api/v1/plans/";

    private final String title = "Original " + UUID.randomUUID();

    private static Reply ok(Reply reply, int status) {
        assertEquals(status, reply.status(), reply::toString);
        return reply;
    }

    /** @return its id */
    private static long publish(People owner, JsonNode saved) {
        ok(
                Portal.as(owner)
                        .post(
                                PLANS + saved.get("id").asLong() + "/publish",
                                Portal.JSON.createObjectNode().set("version", saved.get("version"))),
                200);
        return saved.get("id").asLong();
    }

    private long original(String visibility, String licence) {
        ObjectNode body = Portal.JSON
                .createObjectNode()
                .put("language", "fr")
                .put("visibility", visibility)
                .put("title", title)
                .put("adaptation", "Ce que disait son auteure.");
        body.putArray("setAside").addObject().put("rule", "aim-missing").put("reason", "Notre groupe choisira.");
        body.putArray("sessions").addObject().put("title", "Une").put("date", "2027-03-10");
        if (licence != null) {
            body.put("licence", licence);
        }
        return publish(
                People.PRATICIENNE,
                ok(Portal.as(People.PRATICIENNE).post("/api/v1/plans", body), 201)
                        .json());
    }

    private static JsonNode adapt(People person, long id) {
        return ok(Portal.as(person).post(PLANS + id + "/adaptations", Portal.JSON.createObjectNode()), 201)
                .json();
    }

    private static Reply write(People person, JsonNode saved, String visibility, String newTitle, String licence) {
        ObjectNode body = Portal.JSON
                .createObjectNode()
                .put("language", "fr")
                .put("visibility", visibility)
                .put("title", newTitle)
                .put("licence", licence);
        body.set("version", saved.get("version"));
        return Portal.as(person).put(PLANS + saved.get("id").asLong(), body);
    }

    @Test
    void adaptationIsADraftOfOnesOwnWithTheCreditOfTheOriginal() {
        long original = original("everyone", "cc-by");
        JsonNode saved = adapt(People.PRATICIEN_AUTRE_REGION, original);
        JsonNode draft = Portal.as(People.PRATICIEN_AUTRE_REGION)
                .get(PLANS + saved.get("id").asLong() + "/draft")
                .json();
        assertEquals(title, draft.get("title").asText());
        assertEquals("private", draft.get("visibility").asText());
        assertFalse(draft.has("adaptation"), "what its author said of their own changes");
        assertFalse(draft.has("setAside"), "why its author set a remark aside");
        assertEquals("Une", draft.at("/sessions/0/title").asText());
        assertFalse(draft.at("/sessions/0").has("date"), "when its author's group met");

        publish(
                People.PRATICIEN_AUTRE_REGION,
                ok(write(People.PRATICIEN_AUTRE_REGION, saved, "everyone", "Adapté " + title, "cc-by-nc"), 200)
                        .json());
        JsonNode credit =
                Portal.visitor().get(PLANS + saved.get("id").asLong()).json().get("adaptedFrom");
        assertEquals(original, credit.get("id").asLong());
        assertEquals(title, credit.get("title").asText());
        assertEquals(1, credit.get("revision").asInt());
        assertEquals("cc-by", credit.get("licence").asText());
        assertFalse(credit.get("author").asText().isBlank());
    }

    @ParameterizedTest(name = "{0} as {1}: {2}")
    @CsvSource({
        "cc-by-sa, cc-by-sa, 200",
        "cc-by-sa, cc-by, 422",
        "cc-by-nc, cc-by, 422",
        "cc-by-nc, cc-by-nc-sa, 200",
        "cc0, cc-by-nc, 200",
        ", cc-by-nc-sa, 200",
        ", cc0, 422",
    })
    void licenceOfTheOriginalHolds(String licence, String wanted, int status) {
        JsonNode saved = adapt(People.PRATICIEN_AUTRE_REGION, original("everyone", licence));
        Reply reply = ok(write(People.PRATICIEN_AUTRE_REGION, saved, "everyone", "Adapté " + title, wanted), status);
        assertEquals(status == 422, reply.body().contains("licence"), reply::toString);
    }

    @Test
    void licenceCannotBeGotRoundByAnImport() {
        JsonNode saved = adapt(People.ADMIN, original("everyone", "cc-by-sa"));
        String externalId = Portal.as(People.ADMIN)
                .get(PLANS + saved.get("id").asLong() + "/draft")
                .json()
                .get("externalId")
                .asText();
        ObjectNode line = ImportFile.activity(externalId, "Adapté " + title)
                .put("type", "plan")
                .put("licence", "cc0");
        JsonNode job = new ImportFile().line(line).run();
        assertEquals(1, job.get("rejected").asInt(), job::toString);
        assertTrue(job.toString().contains("licence"), job::toString);
    }

    @Test
    void lineageShowsAsFarAsTheReaderMaySeeAndNothingOfTheRest() {
        long original = original("network", "cc-by");
        long forNetwork = publish(
                People.AGENTE_EMPLOI,
                ok(
                                write(
                                        People.AGENTE_EMPLOI,
                                        adapt(People.AGENTE_EMPLOI, original),
                                        "network",
                                        "B " + title,
                                        "cc-by"),
                                200)
                        .json());
        long forAll = publish(
                People.AGENTE_EMPLOI,
                ok(
                                write(
                                        People.AGENTE_EMPLOI,
                                        adapt(People.AGENTE_EMPLOI, forNetwork),
                                        "everyone",
                                        "C " + title,
                                        "cc-by"),
                                200)
                        .json());

        String own = Portal.as(People.PRATICIENNE).get(PLANS + forAll).body();
        assertTrue(own.contains("\"adaptedFrom\":{\"id\":" + forNetwork), own);
        JsonNode stranger = Portal.visitor().get(PLANS + forAll).json().get("adaptedFrom");
        assertFalse(stranger.has("id"), "no way to what the reader may not open");
        assertEquals("B " + title, stranger.get("title").asText(), "the credit stays");

        String tree = Portal.send(Portal.visitor()
                        .request("GET", "/plans/" + forAll + "/filiation", null, null)
                        .setHeader("Accept", "text/html"))
                .body();
        assertTrue(tree.contains("C " + title), tree);
        assertFalse(tree.contains("B " + title), "what a visitor may not see cuts the tree");
    }

    @Test
    void aTreeThatIsLargerThanItsPageSaysSo() {
        long original = original("everyone", "cc0");
        for (int i = 0; i < 200; i++) {
            publish(People.PRATICIENNE, adapt(People.PRATICIENNE, original));
        }
        assertFalse(tree(original).contains("200 premières"));
        publish(People.PRATICIENNE, adapt(People.PRATICIENNE, original));
        String tree = tree(original);
        assertTrue(tree.contains("200 premières"), tree);
    }

    @Test
    void aTreeThatGoesFurtherUpThanItsPageSaysSo() {
        long id = original("everyone", "cc0");
        for (int i = 0; i < 12; i++) {
            id = publish(People.PRATICIENNE, adapt(People.PRATICIENNE, id));
        }
        assertFalse(tree(id).contains("remonte plus haut"));
        String tree = tree(publish(People.PRATICIENNE, adapt(People.PRATICIENNE, id)));
        assertTrue(tree.contains("remonte plus haut"), tree);
    }

    private static String tree(long id) {
        return Pages.open(People.PRATICIENNE, "/plans/" + id + "/filiation").body();
    }

    @Test
    void creditStaysWhenTheOriginalIsErased() {
        long original = original("everyone", "cc-by");
        long adapted = publish(
                People.PRATICIEN_AUTRE_REGION,
                ok(
                                write(
                                        People.PRATICIEN_AUTRE_REGION,
                                        adapt(People.PRATICIEN_AUTRE_REGION, original),
                                        "everyone",
                                        "Adapté " + title,
                                        "cc-by"),
                                200)
                        .json());
        JsonNode read = Portal.as(People.MODERATRICE).get(PLANS + original).json();
        ok(
                Portal.as(People.MODERATRICE)
                        .delete(PLANS + original + "?version="
                                + read.get("version").asLong()),
                204);

        JsonNode credit = Portal.visitor().get(PLANS + adapted).json().get("adaptedFrom");
        assertEquals(title, credit.get("title").asText());
        assertFalse(credit.has("id"));
    }
}
