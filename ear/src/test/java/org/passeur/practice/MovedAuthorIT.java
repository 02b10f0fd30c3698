package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** What was shared with a network stays with it, and nothing new comes to it, when its author leaves for another. */
@OnServer
class MovedAuthorIT {

    private static final People AUTHOR = People.INTERVENANT_JEUNESSE;
    private static final People HERE = People.AGENTE_EMPLOI;
    private static final People THERE = People.PRATICIEN_AUTRE_REGION;

    private static Runnable restoreAuthor;

    private final Portal author = Portal.as(AUTHOR);
    private final String word = "zm" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");

    @BeforeAll
    static void rememberTheAuthor() {
        restoreAuthor = Pages.rememberProfile(AUTHOR);
    }

    @AfterAll
    static void restoreTheAuthor() {
        restoreAuthor.run();
    }

    @BeforeEach
    void joinHere() {
        Pages.join(AUTHOR, network(HERE));
    }

    @Test
    void draftOfSomebodyWhoMovedLeavesWhatIsPublishedToItsNetworkUntilItIsPublished() {
        Written written = Written.draft(AUTHOR, "activities", "network", word).publish();
        Portal.await("the index", Duration.ofSeconds(30), () -> found(HERE) == 1);
        Pages.join(AUTHOR, network(THERE));

        long draft = save(written, written.version(), "Écrit ailleurs.");

        assertEquals(200, status(HERE, written.address()));
        assertEquals(200, status(HERE, written.address() + "/revisions/1"));
        assertEquals(404, status(THERE, written.address()));
        assertEquals(404, status(THERE, written.address() + "/revisions/1"));

        assertEquals(200, publish(written, draft).status());

        assertEquals(404, status(HERE, written.address()));
        assertEquals(200, status(THERE, written.address()));
        assertEquals(404, status(THERE, written.address() + "/revisions/1"), "it was for another network");
        assertEquals(
                1, Portal.as(THERE).get(written.address() + "/revisions").json().size());
        Portal.await("the index", Duration.ofSeconds(30), () -> found(HERE) == 0 && found(THERE) == 1);
    }

    @Test
    void nobodyPublishesIntoANetworkThatTheyHaveLeft() {
        Written written = Written.draft(AUTHOR, "activities", "network", word);
        Pages.join(AUTHOR, null);

        Reply refused = publish(written, save(written, written.version(), "Encore à moi."));

        assertEquals(422, refused.status(), refused::toString);
        assertEquals("visibility", refused.json().at("/fields/0/field").asText());
        assertEquals("visibility.noNetwork", refused.json().at("/fields/0/code").asText());
        assertEquals(404, status(HERE, written.address()));
    }

    @Test
    void whatWasWithdrawnDoesNotComeBackIntoANetworkThatItsAuthorHasLeft() {
        Written written = Written.draft(AUTHOR, "activities", "network", word).publish();
        long version = author.post(
                        written.address() + "/withdraw",
                        Portal.JSON.createObjectNode().put("version", written.version()))
                .json()
                .get("version")
                .asLong();
        Pages.join(AUTHOR, network(THERE));

        assertEquals(200, publish(written, version).status());

        assertEquals(404, status(HERE, written.address()));
        assertEquals(200, status(THERE, written.address()));
    }

    @Test
    void formSaysWhyItIsNotPublishedAndKeepsWhatWasTyped() {
        Written written = Written.draft(AUTHOR, "activities", "network", word);
        Pages.join(AUTHOR, null);
        String page = written.address().replace("/api/v1/activities", "/activites") + "/modifier";
        String network = Pages.find(Pages.open(AUTHOR, page), "(<input[^>]*value=\"network\"[^>]*>)");
        assertTrue(network.contains("checked"), network);
        assertFalse(network.contains("disabled"), network);

        Reply refused = Pages.send(
                AUTHOR, page, form(written.title(), written.version(), "network", "doPublishNow", "network"));

        assertEquals(200, refused.status(), refused::toString);
        assertTrue(refused.body().contains("id=\"visibility-e\""), refused::toString);
        assertTrue(refused.body().contains(written.title()), refused::toString);
        assertEquals(404, status(HERE, written.address()));
        Reply saved = Pages.send(
                AUTHOR,
                page,
                form(
                        written.title(),
                        Long.parseLong(Pages.find(refused, "name=\"version\"[^>]*value=\"(\\d+)\"")),
                        "private",
                        "doSave",
                        "1"));
        assertEquals(302, saved.status(), saved::toString);
    }

    /** A browser sends nothing for a choice that is disabled. */
    @Test
    void formThatDoesNotSayWhoReadsIsRefused() {
        Written written = Written.draft(AUTHOR, "activities", "everyone", word).publish();
        String page = written.address().replace("/api/v1/activities", "/activites") + "/modifier";
        Map<String, String> form = form(written.title(), written.version(), "", "doSave", "1");
        form.remove("visibility");

        Reply refused = Pages.send(AUTHOR, page, form);

        assertEquals(200, refused.status(), refused::toString);
        assertTrue(refused.body().contains("id=\"visibility-e\""), refused::toString);
        assertEquals(
                "everyone",
                author.get(written.address() + "/draft")
                        .json()
                        .get("visibility")
                        .asText());
    }

    private static Map<String, String> form(
            String title, long version, String visibility, String button, String value) {
        Map<String, String> form = new LinkedHashMap<>();
        form.put("f", "f");
        form.put("jakarta.faces.ViewState", "stateless");
        form.put("title", title);
        form.put("version", Long.toString(version));
        form.put("language", "fr");
        form.put("visibility", visibility);
        form.put(button, value);
        return form;
    }

    private long save(Written written, long version, String summary) {
        Reply saved = author.put(
                written.address(),
                Written.body("network", written.title()).put("version", version).put("summary", summary));
        assertEquals(200, saved.status(), saved::toString);
        return saved.json().get("version").asLong();
    }

    private Reply publish(Written written, long version) {
        return author.post(
                written.address() + "/publish", Portal.JSON.createObjectNode().put("version", version));
    }

    private int found(People person) {
        return Portal.as(person)
                .get("/api/v1/search?q=" + word)
                .json()
                .get("total")
                .asInt();
    }

    private static int status(People person, String address) {
        return Portal.as(person).get(address).status();
    }

    private static long network(People person) {
        return Portal.as(person).get("/api/v1/me").json().get("networkId").asLong();
    }
}
