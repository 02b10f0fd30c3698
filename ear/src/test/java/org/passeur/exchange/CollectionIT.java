package org.passeur.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** Collections that a network curates: what one may not read of them is neither shown nor counted. */
@OnServer
class CollectionIT {

    private static final People CURATOR = People.COORDONNATRICE;

    private final String title = "Trousse " + UUID.randomUUID();

    @Test
    void curatorPutsWorksInOrderAndSaysWhy() {
        Written one = Written.draft(People.PRATICIENNE, "plans", "everyone").publish();
        Written other =
                Written.draft(People.PRATICIENNE, "activities", "everyone").publish();
        long id = make("everyone");
        add(id, one, "Pour commencer.");
        add(id, other, "Pour finir.");
        add(id, one, "Une deuxième fois.");
        String order = one.id() + "," + other.id();
        assertTrue(field(edit(id), "order").equals(order), order);

        Map<String, String> form = form(id);
        Reply moved = send(CURATOR, edit(id), with(form, "doUp", Long.toString(other.id())));
        assertEquals(200, moved.status());
        assertTrue(moved.body().contains("place 1 sur 2"), moved.body());
        form.put("order", Pages.find(moved, "name=\"order\" value=\"([^\"]*)\""));
        assertEquals(302, send(CURATOR, edit(id), with(form, "doSave", "1")).status());

        String shown = Pages.open(null, "/trousses/" + id).body();
        assertTrue(shown.indexOf(other.title()) < shown.indexOf(one.title()), shown);
        assertTrue(shown.contains("Pour finir.") && shown.contains("2\u00a0textes"), shown);
        // Somebody else's window still has the version before.
        Reply stale = send(CURATOR, edit(id), with(form, "doSave", "1"));
        assertTrue(stale.body().contains("a changé dans une autre fenêtre"), stale.body());
    }

    @Test
    void whatItsReaderMayNotReadIsNeitherShownNorCounted() {
        Written shared = Written.draft(People.PRATICIENNE, "plans", "network").publish();
        Written open = Written.draft(People.PRATICIENNE, "plans", "everyone").publish();
        long id = make("everyone");
        add(id, shared, "Entre nous.");
        add(id, open, "Pour tout le monde.");

        for (People reader : new People[] {null, People.PRATICIEN_AUTRE_REGION}) {
            String shown = Pages.open(reader, "/trousses/" + id).body();
            assertFalse(shown.contains(shared.title()) || shown.contains("Entre nous."), shown);
            assertTrue(shown.contains("1\u00a0texte") && !shown.contains("2\u00a0textes"), shown);
        }
        assertTrue(Pages.open(People.PRATICIENNE, "/trousses/" + id).body().contains("2\u00a0textes"));
        assertTrue(Pages.open(null, "/trousses").body().contains(title));
    }

    @Test
    void withdrawnWorkIsNotThereForReadersAndNamedToNobody() {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "everyone").publish();
        long id = make("everyone");
        add(id, plan, "Pour commencer.");
        Portal.as(People.PRATICIENNE)
                .post(
                        plan.address() + "/withdraw",
                        Portal.JSON.createObjectNode().put("version", plan.version()));

        assertTrue(Pages.open(People.SOUTIEN, "/trousses/" + id).body().contains("0\u00a0texte"));
        String edited = Pages.open(CURATOR, edit(id)).body();
        assertFalse(edited.contains(plan.title()), edited);
        assertTrue(edited.contains("Texte retiré, ou qui n’est plus partagé avec vous"), edited);
        // It stays in its place for when it comes back.
        assertEquals(302, send(CURATOR, edit(id), with(form(id), "doSave", "1")).status());
        assertEquals(Long.toString(plan.id()), field(edit(id), "order"));
    }

    @Test
    void collectionOfANetworkIsItsMembersAlone() {
        long id = make("network");
        assertEquals(200, Pages.open(People.PRATICIENNE, "/trousses/" + id).status());
        assertTrue(Pages.open(People.SOUTIEN, "/").body().contains(title));
        for (People stranger : new People[] {null, People.PRATICIEN_AUTRE_REGION}) {
            assertEquals(404, Pages.open(stranger, "/trousses/" + id).status());
            assertFalse(Pages.open(stranger, "/trousses").body().contains(title));
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"PRATICIENNE", "PRATICIEN_AUTRE_REGION", "MODERATRICE", "FORMATRICE"})
    void nobodyElseWritesIt(People person) {
        long id = make("everyone");
        Written plan = Written.draft(People.PRATICIENNE, "plans", "everyone").publish();
        assertEquals(404, Pages.open(person, edit(id)).status());
        assertEquals(404, send(person, edit(id), with(form(id), "doSave", "1")).status());
        assertEquals(
                404,
                send(person, "/plans/" + plan.id() + "/trousses", Map.of("collection", Long.toString(id), "doAdd", "1"))
                        .status());
    }

    @Test
    void trainerWritesCollectionsOfTheirNetwork() {
        Reply form = Pages.open(People.FORMATRICE, "/trousses/nouvelle");
        assertEquals(200, form.status());
        String network = Pages.find(form, "<select id=\"networkId\".*?<option value=\"(\\d+)\"");
        assertEquals(
                302,
                send(
                                People.FORMATRICE,
                                "/trousses/nouvelle",
                                Map.of(
                                        "title",
                                        title,
                                        "networkId",
                                        network,
                                        "visibility",
                                        "network",
                                        "language",
                                        "fr",
                                        "doSave",
                                        "1"))
                        .status());
    }

    @Test
    void whatLooksLikeAPersonIsPointedOutAndScriptIsOnlyText() {
        long id = make("everyone");
        Map<String, String> form = with(form(id), "doSave", "1");
        form.put("description", "Merci à Mme Tremblay.");
        Reply asked = send(CURATOR, edit(id), form);
        assertEquals(200, asked.status());
        form.put("nobodyNamed", Pages.find(asked, "name=\"nobodyNamed\" value=\"(\\w+)\""));
        assertEquals(302, send(CURATOR, edit(id), form).status());

        form = with(form(id), "doSave", "1");
        form.put("title", "<script>alert(1)</script>");
        form.put("description", "<img src=x onerror=alert(1)>");
        assertEquals(302, send(CURATOR, edit(id), form).status());
        for (String page : List.of("/trousses", "/trousses/" + id, edit(id))) {
            String body = Pages.open(CURATOR, page).body();
            assertFalse(body.contains("<script>alert") || body.contains("<img src=x"), body);
        }
    }

    @Test
    void hugeTextAndForgedWorksAreRefused() {
        long id = make("everyone");
        Map<String, String> form = with(form(id), "doSave", "1");
        form.put("title", "a".repeat(201));
        Reply refused = send(CURATOR, edit(id), form);
        assertTrue(refused.body().contains("trop long") && refused.body().contains("a".repeat(201)));
        form.put("title", title);
        form.put("order", "999999999");
        assertEquals(404, send(CURATOR, edit(id), form).status());
        form.put("order", "a,b,,-1");
        assertEquals(302, send(CURATOR, edit(id), form).status());
    }

    @Test
    void curatorErasesItAndTheWorksStay() {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "everyone").publish();
        long id = make("everyone");
        add(id, plan, "");
        String version = Pages.find(Pages.open(CURATOR, "/trousses/" + id), "name=\"version\" value=\"(\\d+)\"");
        assertEquals(
                302,
                send(CURATOR, "/trousses/" + id, Map.of("doDelete", "1", "version", version))
                        .status());
        assertEquals(404, Pages.open(CURATOR, "/trousses/" + id).status());
        assertEquals(200, Portal.visitor().get(plan.address()).status());
    }

    private long make(String visibility) {
        Reply form = Pages.open(CURATOR, "/trousses/nouvelle");
        // The coordinator's own network comes with those within it: theirs is the one in the middle.
        String network = Pages.find(form, "<option value=\"(\\d+)\"[^>]*>Regroupement du Nord imaginaire");
        Reply made = send(
                CURATOR,
                "/trousses/nouvelle",
                Map.of(
                        "title",
                        title,
                        "networkId",
                        network,
                        "visibility",
                        visibility,
                        "language",
                        "fr",
                        "doSave",
                        "1"));
        assertEquals(302, made.status(), made.body());
        return Long.parseLong(made.header("Location").replaceFirst(".*/trousses/(\\d+).*", "$1"));
    }

    private static void add(long id, Written work, String reason) {
        String page = work.address().replace("/api/v1", "").replace("activities", "activites") + "/trousses";
        Reply added = send(CURATOR, page, Map.of("collection", Long.toString(id), "reason", reason, "doAdd", "1"));
        assertEquals(302, added.status(), added.body());
    }

    /** The form as it is stored. */
    private static Map<String, String> form(long id) {
        Map<String, String> form = new HashMap<>();
        for (String name : List.of("title", "version", "order")) {
            form.put(name, field(edit(id), name));
        }
        form.put("visibility", "everyone");
        form.put("language", "fr");
        for (String work : form.get("order").split(",")) {
            if (!work.isEmpty()) {
                form.put("reason-" + work, field(edit(id), "reason-" + work));
            }
        }
        return form;
    }

    /** Value of a field; empty when it has none. */
    private static String field(String page, String name) {
        String rest = Pages.find(Pages.open(CURATOR, page), "name=\"" + name + "\"([^>]*)>");
        return rest.contains(" value=\"") ? rest.replaceFirst(".* value=\"([^\"]*)\".*", "$1") : "";
    }

    private static Map<String, String> with(Map<String, String> form, String name, String value) {
        Map<String, String> all = new HashMap<>(form);
        all.put(name, value);
        return all;
    }

    private static Reply send(People person, String page, Map<String, String> fields) {
        return Pages.send(person, page, fields);
    }

    private static String edit(long id) {
        return "/trousses/" + id + "/modifier";
    }
}
