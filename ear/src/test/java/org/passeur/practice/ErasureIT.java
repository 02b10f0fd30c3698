package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** What its author wants gone is gone: the text, what was published of it, and what search found. */
@OnServer
class ErasureIT {

    private static final People OWNER = People.PRATICIENNE;

    private final Portal owner = Portal.as(OWNER);
    private final String word = "zs" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @ParameterizedTest
    @ValueSource(strings = {"plans", "activities"})
    void ownerErasesWhatTheyWithdrew(String works) {
        Written written = published(works);
        Reply withdrawn = owner.post(written.address() + "/withdraw", version(written.version()));
        long version = withdrawn.json().get("version").asLong();

        assertEquals(
                409,
                owner.delete(written.address() + "?version=" + written.version())
                        .status());
        Reply erased = owner.delete(written.address() + "?version=" + version);

        assertEquals(204, erased.status(), erased::toString);
        assertGone(written);
    }

    @Test
    void ownerIsToldToWithdrawWhatIsPublished() {
        Written written = published("plans");

        Reply reply = owner.delete(written.address() + "?version=" + written.version());

        assertEquals(422, reply.status(), reply::toString);
        assertEquals("work.published", reply.json().at("/fields/0/code").asText());
        assertEquals(200, Portal.visitor().get(written.address()).status());
    }

    @ParameterizedTest
    @EnumSource(names = {"MODERATRICE", "ADMIN"})
    void moderatorAndAdministratorEraseOrWithdrawWhatTheyReadOnItsPage(People person) {
        Written written = published("activities");
        String page = written.address().replace("/api/v1/activities", "/activites");
        String shown = page(Portal.as(person), page).body();
        assertTrue(shown.contains("name=\"effacer\" value=\"" + written.version() + "\""), shown);
        assertTrue(shown.contains("name=\"retirer\""), shown);
        assertFalse(page(owner, page).body().contains("name=\"effacer\""));
        assertFalse(page(Portal.as(People.COORDONNATRICE), page).body().contains("name=\"effacer\""));

        Reply reply = press(person, page, written.version());

        assertEquals(302, reply.status(), reply::toString);
        assertTrue(page(Portal.as(person), "/activites?fait=effacement").body().contains("effacé pour de bon"));
        assertGone(written);
    }

    @Test
    void nothingIsErasedThatChangedSinceItsPageWasShown() {
        Written written = published("plans");
        String page = written.address().replace("/api/v1", "");

        Reply reply = press(People.MODERATRICE, page, written.version() + 1000);

        assertEquals(302, reply.status(), reply::toString);
        Reply shown = page(Portal.as(People.MODERATRICE), page + "?fait=change");
        assertTrue(reply.header("Location").endsWith(page + "?fait=change"), reply.header("Location"));
        assertTrue(shown.body().contains("Rien n’a été effacé."), shown::toString);
    }

    @Test
    void olderRevisionIsErasedAloneAndTheNewestNot() {
        Written written = published("plans");
        ObjectNode body = Written.body("everyone", written.title()).put("version", written.version());
        long version = owner.put(written.address(), body.put("summary", "Sans le nom."))
                .json()
                .get("version")
                .asLong();
        owner.post(written.address() + "/publish", version(version));
        assertEquals(
                200, Portal.visitor().get(written.address() + "/revisions/1").status());
        String page = written.address().replace("/api/v1", "") + "?revision=1";
        assertTrue(page(owner, page).body().contains("name=\"effacer\""));

        assertEquals(302, press(OWNER, page, version).status());

        assertEquals(
                404, Portal.visitor().get(written.address() + "/revisions/1").status());
        JsonNode left = owner.get(written.address() + "/revisions").json();
        assertEquals(1, left.size(), left::toString);
        Reply newest = owner.delete(written.address() + "/revisions/2");
        assertEquals("revision.newest", newest.json().at("/fields/0/code").asText(), newest::toString);
    }

    private Written published(String works) {
        Written written = Written.draft(OWNER, works, "everyone", word).publish();
        Portal.await("the index", Duration.ofSeconds(30), () -> found() == 1);
        return written;
    }

    private void assertGone(Written written) {
        for (String path : new String[] {"", "/draft", "/revisions", "/revisions/1"}) {
            assertEquals(404, owner.get(written.address() + path).status(), path);
        }
        Portal.await("the index", Duration.ofSeconds(30), () -> found() == 0);
        assertFalse(owner.get("/api/v1/export?type=" + (written.path().endsWith("plans") ? "plan" : "activity"))
                .body()
                .contains(word));
    }

    private int found() {
        return owner.get("/api/v1/search?q=" + word).json().get("total").asInt();
    }

    private static ObjectNode version(long version) {
        return Portal.JSON.createObjectNode().put("version", version);
    }

    private static Reply page(Portal portal, String path) {
        return Portal.send(html(portal.request("GET", path, null, null)));
    }

    private static Reply press(People person, String path, long version) {
        return Portal.send(html(Portal.as(person)
                        .request(
                                "POST",
                                path,
                                "application/x-www-form-urlencoded",
                                ("effacer=" + version).getBytes(StandardCharsets.UTF_8)))
                .header("Sec-Fetch-Site", "same-origin"));
    }

    private static HttpRequest.Builder html(HttpRequest.Builder request) {
        return request.setHeader("Accept", "text/html");
    }
}
