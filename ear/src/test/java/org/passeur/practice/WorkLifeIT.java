package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** A draft beside what is published of it: who writes one must not lose the other. */
@OnServer
class WorkLifeIT {

    private static final People OWNER = People.PRATICIENNE;

    private final Portal owner = Portal.as(OWNER);

    @ParameterizedTest
    @ValueSource(strings = {"plans", "activities", "sheets"})
    void whatIsPublishedIsWrittenBackAsItWasRead(String works) {
        Written written = Written.draft(OWNER, works, "everyone").publish();
        ObjectNode read = (ObjectNode) owner.get(written.address()).json();

        Reply reply = owner.put(written.address(), read.put("summary", "Repris tel quel."));

        assertEquals(200, reply.status(), reply::toString);
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "activities", "sheets"})
    void whatSeemsToNameSomebodyIsSharedOnlyOnceItWasRead(String works) {
        for (String visibility : List.of("everyone", "network")) {
            ObjectNode body = Written.body(works, visibility, "Essai d’un nom")
                    .put("summary", "Avec Mme Tremblay, au 514 555-0199.");
            Written draft = Written.draft(OWNER, works, body);
            ObjectNode publish = Portal.JSON.createObjectNode().put("version", draft.version());

            Reply refused = owner.post(draft.address() + "/publish", publish);

            assertEquals(422, refused.status(), refused::toString);
            assertEquals("summary", refused.json().at("/fields/0/field").asText(), refused::toString);
            assertEquals("person.named", refused.json().at("/fields/0/code").asText(), refused::toString);
            assertEquals(
                    404, Portal.as(People.AGENTE_EMPLOI).get(draft.address()).status());
            assertEquals(
                    200,
                    owner.post(draft.address() + "/publish", publish.put("nobodyNamed", true))
                            .status());
        }
        // What nobody else reads may name whom it likes.
        Written own = Written.draft(
                OWNER, works, Written.body(works, "private", "Essai d’un nom").put("summary", "Avec Mme Tremblay."));
        assertEquals(
                200,
                owner.post(
                                own.address() + "/publish",
                                Portal.JSON.createObjectNode().put("version", own.version()))
                        .status());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plans", "activities"})
    void whatIsPublishedDoesNotOverwriteANewerDraft(String works) {
        Written written = Written.draft(OWNER, works, "everyone").publish();
        long draft = change(written, written.version(), "summary", "Ce que je suis en train d’écrire.");
        ObjectNode published = (ObjectNode) owner.get(written.address()).json();

        Reply refused = owner.put(written.address(), published.put("aim", "Autre chose."));

        assertEquals(409, refused.status(), refused::toString);
        assertEquals("conflict", refused.json().get("code").asText());
        assertEquals(draft, refused.json().get("currentVersion").asLong());
        ObjectNode kept = (ObjectNode) owner.get(written.address() + "/draft").json();
        assertEquals("Ce que je suis en train d’écrire.", kept.get("summary").asText());
        assertEquals(
                200,
                owner.put(written.address(), kept.put("aim", "Autre chose.")).status());
    }

    /** To take it away is about what is published, whatever its owner writes meanwhile. */
    @Test
    void moderatorWithdrawsWhatTheyReadWhileItsOwnerWrites() {
        Written written = Written.draft(OWNER, "plans", "everyone").publish();
        change(written, written.version(), "summary", "Je corrige.");
        Portal moderator = Portal.as(People.MODERATRICE);
        long read = moderator.get(written.address()).json().get("version").asLong();

        Reply reply = moderator.post(
                written.address() + "/withdraw", Portal.JSON.createObjectNode().put("version", read));

        assertEquals(200, reply.status(), reply::toString);
    }

    @Test
    void languageOfWhatIsPublishedStaysUntilItIsPublishedAgain() {
        String word = "zq" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Written written = Written.draft(OWNER, "activities", "everyone", word).publish();
        long draft = change(written, written.version(), "language", "en");

        assertEquals("en", language(written.address() + "/draft"));
        assertEquals("fr", language(written.address()));
        Portal.await("the index", Duration.ofSeconds(30), () -> found(word, "fr") == 1);
        assertEquals(0, found(word, "en"));
        assertEquals("fr", exported(word).get("language").asText());

        publish(written, draft);

        assertEquals("en", language(written.address()));
        assertEquals("fr", language(written.address() + "/revisions/1"));
        Portal.await("the index", Duration.ofSeconds(30), () -> found(word, "en") == 1);
        assertEquals(0, found(word, "fr"));
    }

    @Test
    void whoReadsWhatIsPublishedStaysUntilItIsPublishedAgain() {
        String word = "zv" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Written written = Written.draft(OWNER, "plans", "network", word).publish();
        long opened = change(written, written.version(), "visibility", "everyone");

        assertEquals(404, Portal.visitor().get(written.address()).status());
        assertEquals("network", visibility(written.address()));
        assertEquals("everyone", visibility(written.address() + "/draft"));

        publish(written, opened);

        assertEquals(200, Portal.visitor().get(written.address()).status());
        assertEquals(
                404, Portal.visitor().get(written.address() + "/revisions/1").status());
        Portal.await("the index", Duration.ofSeconds(30), () -> total("/api/v1/search?q=" + word) == 1);
        long read = owner.get(written.address()).json().get("version").asLong();
        long closed = change(written, read, "visibility", "private");
        assertEquals(200, Portal.visitor().get(written.address()).status());

        publish(written, closed);

        assertEquals(404, Portal.visitor().get(written.address()).status());
        Portal.await("the index", Duration.ofSeconds(30), () -> total("/api/v1/search?q=" + word) == 0);
    }

    /** A copy of all is no way around what somebody keeps to themselves. */
    @Test
    void administratorsExportLeavesOutWhatOthersKeepToThemselves() {
        String word = "zx" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Written.draft(OWNER, "activities", "private", word + " à moi").publish();
        Written.draft(OWNER, "activities", "everyone", word + " à tous").publish();

        String all = Portal.as(People.ADMIN).get("/api/v1/export?type=activity").body();

        assertTrue(all.contains(word + " à tous"));
        assertFalse(all.contains(word + " à moi"));
        assertTrue(owner.get("/api/v1/export?type=activity").body().contains(word + " à moi"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "{\"title\":7};                               title; schema.type",
                "{\"title\":\"Essai\",\"summary\":[]};        summary; schema.type",
                "{\"title\":\"Essai\",\"objectives\":\"un\"}; objectives; schema.type",
                "{\"title\":\"Essai\",\"sessions\":[{\"title\":\"Une\",\"minutes\":\"60\"}]}; sessions[0].minutes; schema.type",
                "{\"title\":\"Essai\",\"sessions\":[{\"title\":\"Une\",\"minutes\":60.9}]};   sessions[0].minutes; schema.type",
                "{\"title\":\"Essai\",\"participants\":{\"min\":true,\"max\":8}};             participants.min; schema.type",
                "{\"title\":\"Essai\",\"inconnu\":1};         inconnu; schema.additionalProperties",
                "{\"title\":\"Essai\",\"language\":1};        language; schema.type",
                "{\"title\":\"Essai\",\"visibility\":\"x\"};  visibility; schema.enum",
            })
    void valueOfTheWrongTypeIsRefusedByItsPlace(String json, String field, String code) throws Exception {
        ObjectNode body = Written.body("private", "Essai");
        body.setAll((ObjectNode) Portal.JSON.readTree(json));

        Reply reply = owner.post("/api/v1/plans", body);

        assertEquals(422, reply.status(), reply::toString);
        Map<String, String> faults = new TreeMap<>();
        reply.json()
                .get("fields")
                .forEach(fault -> faults.put(
                        fault.get("field").asText(), fault.get("code").asText()));
        assertEquals(Map.of(field, code), faults);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        ObjectNode body = Written.body("private", "Essai").put("summary", 1).put("aim", 2);

        Reply reply = owner.post("/api/v1/activities", body);

        assertEquals(422, reply.status(), reply::toString);
        assertEquals(2, reply.json().get("fields").size(), reply::toString);
    }

    @Test
    void whatIsForNoRegionInParticularIsFoundInEach() {
        String word = "zr" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        Written anywhere = Written.draft(OWNER, "activities", "everyone", word + " partout")
                .publish();
        Written here = Written.draft(OWNER, "activities", "everyone", word + " ici");
        ObjectNode body = Written.body("everyone", here.title()).put("version", here.version());
        body.putArray("regions").add("05");
        publish(here, owner.put(here.address(), body).json().get("version").asLong());

        Portal.await("the index", Duration.ofSeconds(30), () -> total("/api/v1/search?q=" + word) == 2);
        assertEquals(2, total("/api/v1/search?region=05&q=" + word));
        assertEquals(1, total("/api/v1/search?region=06&q=" + word));
        assertTrue(listed("05", anywhere));
        assertTrue(listed("05", here));
        assertTrue(listed("06", anywhere));
        assertFalse(listed("06", here));
    }

    private static boolean listed(String region, Written work) {
        for (JsonNode item : Portal.visitor()
                .get("/api/v1/activities?size=100&region=" + region)
                .json()
                .get("items")) {
            if (item.get("id").asLong() == work.id()) {
                return true;
            }
        }
        return false;
    }

    private static int total(String path) {
        return Portal.visitor().get(path).json().get("total").asInt();
    }

    private static int found(String word, String language) {
        return total("/api/v1/search?q=" + word + "&lang=" + language);
    }

    private String visibility(String address) {
        return owner.get(address).json().get("visibility").asText();
    }

    private String language(String address) {
        return owner.get(address).json().get("language").asText();
    }

    private JsonNode exported(String word) throws AssertionError {
        return owner.get("/api/v1/export?type=activity")
                .body()
                .lines()
                .filter(line -> line.contains(word))
                .map(line -> new Reply(null, 200, null, line).json())
                .findFirst()
                .orElseThrow(() -> new AssertionError("not exported"));
    }

    private long change(Written written, long version, String field, String value) {
        ObjectNode body = Written.body("everyone", written.title())
                .put("version", version)
                .put(field, value);
        Reply reply = owner.put(written.address(), body);
        assertEquals(200, reply.status(), reply::toString);
        return reply.json().get("version").asLong();
    }

    private void publish(Written written, long version) {
        Reply reply = owner.post(
                written.address() + "/publish", Portal.JSON.createObjectNode().put("version", version));
        assertEquals(200, reply.status(), reply::toString);
    }
}
