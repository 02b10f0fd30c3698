package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.test.SelfSaving.form;
import static org.passeur.test.SelfSaving.send;
import static org.passeur.test.SelfSaving.state;
import static org.passeur.test.SelfSaving.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Table;
import org.passeur.test.Written;

/** Several people in one plan: who may what is in {@code co-writing.csv}. */
@OnServer
class CoWritingIT {

    private static final People OWNER = People.PRATICIENNE;
    private static final Map<String, People> CALLERS = Map.of(
            "owner", OWNER,
            "invited", People.PRATICIEN_AUTRE_REGION,
            "removed", People.AGENTE_EMPLOI,
            "colleague", People.TRAVAILLEUSE_SOCIALE,
            "administrator", People.ADMIN);

    static Stream<Map<String, String>> table() {
        return Table.read("/permissions/co-writing.csv").stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void invitedPersonMayWriteAndNothingElse(Map<String, String> row) {
        Map<String, String> outcomes = new LinkedHashMap<>();
        for (String caller : row.keySet()) {
            if (!caller.equals("action")) {
                Written plan = Written.draft(OWNER, "plans", "private");
                invite(plan, CALLERS.get("invited"));
                invite(plan, CALLERS.get("removed"));
                remove(plan, CALLERS.get("removed"));
                outcomes.put(caller, String.valueOf(act(row.get("action"), CALLERS.get(caller), plan)));
            }
        }
        Map<String, String> expected = new LinkedHashMap<>(row);
        expected.remove("action");
        assertEquals(expected, outcomes);
    }

    private static int act(String action, People person, Written plan) {
        String verb = action.split(" ")[0];
        String path = action.split(" ")[1].replace("{id}", String.valueOf(plan.id()));
        Portal portal = Portal.as(person);
        ObjectNode body = Written.body(verb.equals("visibility") ? "everyone" : "private", plan.title() + " !")
                .put("version", plan.version());
        return switch (verb) {
            case "GET" ->
                path.startsWith("/api")
                        ? portal.get(path).status()
                        : Pages.open(person, path).status();
            case "POST" ->
                portal.post(path, Portal.JSON.createObjectNode().put("version", plan.version()))
                        .status();
            case "DELETE" -> portal.delete(path + "?version=" + plan.version()).status();
            default -> portal.put(path, body).status();
        };
    }

    /** As both do it on the portal's pages. */
    static void invite(Written plan, People guest) {
        assertEquals(302, accept(guest, token(plan)).status());
    }

    private static String token(Written plan) {
        Reply made = Pages.send(OWNER, team(plan), fields("doInvite", ""));
        return Pages.find(made, "/invitation\\?jeton=([\\w-]+)");
    }

    private static Reply accept(People guest, String token) {
        Map<String, String> fields = fields("doAccept", "");
        fields.put("jeton", token);
        return Pages.send(guest, "/invitation", fields);
    }

    static void remove(Written plan, People guest) {
        String id = Portal.as(guest).get("/api/v1/me").json().get("memberId").asText();
        assertEquals(302, Pages.send(OWNER, team(plan), fields("doRemove", id)).status());
    }

    private static String team(Written plan) {
        return "/plans/" + plan.id() + "/equipe";
    }

    private static Map<String, String> fields(String button, String value) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("f", "f");
        fields.put("jakarta.faces.ViewState", "stateless");
        fields.put(button, value);
        return fields;
    }

    private static Reply beside(People person, Written plan, String form, String part) {
        String body = "plan=" + plan.id() + "&form=" + form + "&part=" + part;
        Portal portal = person == null ? Portal.visitor() : Portal.as(person);
        return Portal.send(portal.request(
                        "POST",
                        "/composer/ensemble",
                        "application/x-www-form-urlencoded;charset=UTF-8",
                        body.getBytes(StandardCharsets.US_ASCII))
                .setHeader("Sec-Fetch-Site", "same-origin"));
    }

    private static String told(People person, Written plan) {
        return beside(person, plan, "form-of-" + person.name().replace("_", "-") + "-1", "before")
                .json()
                .get("text")
                .asText();
    }

    @Test
    void whoHasThePlanOpenIsToldToThoseWhoWriteInItAlone() {
        Written plan = Written.draft(OWNER, "plans", "private");
        People guest = CALLERS.get("invited");
        People gone = CALLERS.get("removed");
        assertFalse(beside(OWNER, plan, "form-of-the-owner", "before")
                .json()
                .get("shared")
                .asBoolean());
        invite(plan, guest);
        invite(plan, gone);
        assertEquals("", told(OWNER, plan), "nothing was kept while nobody else wrote in it");
        told(gone, plan);
        assertEquals(200, beside(guest, plan, "form-of-the-guest", "sessions:2").status());

        String owner = told(OWNER, plan);
        assertTrue(owner.contains("Rencontres, rencontre 2"), owner);
        assertTrue(owner.contains("«\u00a0Avant\u00a0»"), owner);
        assertEquals(204, beside(guest, plan, "form-of-the-guest", "closed").status());
        remove(plan, gone);
        assertEquals("", told(OWNER, plan), "one page is closed, and whoever was removed writes no more");

        for (People stranger : new People[] {gone, CALLERS.get("colleague"), CALLERS.get("administrator")}) {
            assertEquals(
                    404, beside(stranger, plan, "form-of-a-stranger", "before").status(), stranger::name);
        }
        assertEquals(401, beside(null, plan, "form-of-a-visitor", "before").status());
        assertEquals(400, beside(OWNER, plan, "short", "before").status());
        assertEquals(400, beside(OWNER, plan, "form-of-the-owner", "elsewhere").status());
    }

    @Test
    void whoeverWasRemovedDoesNotComeBackByTheSameLink() {
        Written plan = Written.draft(OWNER, "plans", "private");
        People guest = CALLERS.get("removed");
        String token = token(plan);
        assertEquals(302, accept(guest, token).status());
        remove(plan, guest);

        assertNotEquals(302, accept(guest, token).status());
        assertEquals(404, Pages.open(guest, "/plans/" + plan.id() + "/modifier").status());
    }

    @Test
    void linkIsShownOnceAndWorksUntilItIsCancelled() {
        Written plan = Written.draft(OWNER, "plans", "private");
        String token = token(plan);
        String invitation = "/invitation?jeton=" + token;
        assertTrue(Pages.open(People.SOUTIEN, invitation).body().contains(plan.title()));
        Reply page = Pages.open(OWNER, team(plan));
        assertFalse(page.body().contains(token));

        Pages.send(OWNER, team(plan), fields("doRevoke", Pages.find(page, "name=\"doRevoke\" value=\"(\\d+)\"")));

        Reply gone = Pages.open(People.SOUTIEN, invitation);
        assertEquals(200, gone.status());
        assertFalse(gone.body().contains(plan.title()));
        assertFalse(accept(People.SOUTIEN, token).status() == 302);
        assertEquals(404, Pages.open(People.SOUTIEN, team(plan)).status());
    }

    @Test
    void linkOfOnePlanOpensNoOther() {
        Written mine = Written.draft(OWNER, "plans", "private");
        Written other = Written.draft(OWNER, "plans", "private");
        invite(mine, People.SOUTIEN);

        assertEquals(200, Pages.open(People.SOUTIEN, team(mine)).status());
        assertEquals(404, Pages.open(People.SOUTIEN, team(other)).status());
        // An id of an invitation of another plan cancels nothing.
        String id = Pages.find(Pages.open(OWNER, team(mine)), "name=\"doRevoke\" value=\"(\\d+)\"");
        Pages.send(OWNER, team(other), fields("doRevoke", id));
        assertTrue(Pages.open(OWNER, team(mine)).body().contains("value=\"" + id + "\""));
    }

    @Test
    void whoWasInvitedFindsThePlanAmongTheirsAndMayLeave() {
        Written plan = Written.draft(OWNER, "plans", "private");
        invite(plan, People.SOUTIEN);
        assertTrue(Pages.open(People.SOUTIEN, "/mes-plans").body().contains(plan.title()));

        assertEquals(
                302,
                Pages.send(People.SOUTIEN, team(plan), fields("doLeave", "")).status());

        assertFalse(Pages.open(People.SOUTIEN, "/mes-plans").body().contains(plan.title()));
        assertEquals(
                404,
                Pages.open(People.SOUTIEN, "/plans/" + plan.id() + "/modifier").status());
    }

    @Test
    void planThatIsErasedGoesFromThoseWhoWroteInIt() {
        Written plan = Written.draft(OWNER, "plans", "private");
        invite(plan, People.SOUTIEN);

        assertEquals(
                204,
                Portal.as(OWNER)
                        .delete(plan.address() + "?version=" + plan.version())
                        .status());

        assertFalse(Pages.open(People.SOUTIEN, "/mes-plans").body().contains(plan.title()));
    }

    @Test
    void whoeverWritesInADraftFindsItAsLongAsTheyDo() {
        String word = Written.word("ensemble");
        Written plan = Written.draft(OWNER, "plans", "private", "Plan " + word);
        People guest = CALLERS.get("invited");
        Portal.await(
                "the index",
                Duration.ofMinutes(1),
                () -> found(OWNER, word).get("total").asInt() == 1);
        assertEquals(0, found(guest, word).get("total").asInt());

        invite(plan, guest);

        JsonNode answer = found(guest, word);
        assertEquals(1, answer.get("total").asInt(), answer::toString);
        assertEquals(
                "/plans/" + plan.id() + "/modifier",
                URI.create(answer.at("/hits/0/url").asText()).getPath());
        assertEquals(0, found(CALLERS.get("colleague"), word).get("total").asInt());

        remove(plan, guest);

        assertEquals(0, found(guest, word).get("total").asInt());
    }

    private static JsonNode found(People person, String word) {
        return Portal.as(person).get("/api/v1/search?q=" + word).json();
    }

    /** Whoever may read it finds it in the plan, whether the person who publishes it may or not. */
    @ParameterizedTest
    @ValueSource(strings = {"who writes still", "who has left", "who publishes it afterwards"})
    void licenceOfWhatACoWriterPutInHoldsAlsoWhenTheOwnerMayNotReadIt(String who) {
        People guest = CALLERS.get("invited");
        String hidden = "Cercle " + UUID.randomUUID();
        boolean afterwards = who.endsWith("afterwards");
        Written activity = afterwards ? hiddenDraft(guest, hidden) : hiddenFromOwner(guest, hidden);
        ObjectNode body = Written.body("everyone", "Plan à deux").put("licence", "cc0");
        Written plan = Written.draft(OWNER, "plans", body);
        invite(plan, guest);
        Reply put = Portal.as(guest).put(plan.address(), holding(body, activity).put("version", plan.version()));
        assertEquals(200, put.status(), put::toString);
        if (who.endsWith("left")) {
            remove(plan, guest);
        }
        if (afterwards) {
            activity.publish();
        }

        Reply refused = publish(plan, put.json().get("version").asLong());

        assertEquals(422, refused.status(), refused::toString);
        assertEquals(
                "sessions[0].blocks[0].activity",
                refused.json().at("/fields/0/field").asText());
        assertEquals("licence.block", refused.json().at("/fields/0/code").asText());
        assertFalse(refused.body().contains(hidden), refused::toString);
        Reply again = Portal.as(OWNER)
                .put(
                        plan.address(),
                        body.put("licence", "cc-by-nc-sa")
                                .put("version", put.json().get("version").asLong()));
        assertEquals(200, publish(plan, again.json().get("version").asLong()).status());
    }

    /** The answer would say that there is something, and under which licence. */
    @Test
    void whoTypesAnIdOfWhatIsHiddenFromThemIsToldNothingOfItsLicence() {
        Written activity = hiddenFromOwner(CALLERS.get("invited"), "Cercle " + UUID.randomUUID());
        ObjectNode body = Written.body("everyone", "Plan seul").put("licence", "cc0");
        Written plan = Written.draft(OWNER, "plans", holding(body, activity));

        assertEquals(200, publish(plan, plan.version()).status());
    }

    private static Written hiddenFromOwner(People writer, String title) {
        Written activity = hiddenDraft(writer, title).publish();
        assertEquals(404, Portal.as(OWNER).get(activity.address()).status());
        return activity;
    }

    private static Written hiddenDraft(People writer, String title) {
        return Written.draft(
                writer, "activities", Written.body("network", title).put("licence", "cc-by-nc-sa"));
    }

    private static ObjectNode holding(ObjectNode body, Written activity) {
        body.putArray("sessions")
                .addObject()
                .putArray("blocks")
                .addObject()
                .put("kind", "activity")
                .put("title", "Bloc")
                .put("activity", activity.stored().get("externalId").asText())
                .put("revision", 1)
                .put("minutes", 10);
        return body;
    }

    private static Reply publish(Written plan, long version) {
        return Portal.as(OWNER)
                .post(
                        plan.address() + "/publish",
                        Portal.JSON.createObjectNode().put("version", version));
    }

    @Test
    void whatTwoPeopleChangedInDifferentPlacesGoesTogetherAndIsSaid() {
        Written plan = Written.draft(OWNER, "plans", "private");
        invite(plan, People.SOUTIEN);
        String page = "/plans/" + plan.id() + "/modifier";
        Map<String, String> theirs =
                form(People.SOUTIEN, "title", plan.title(), "aim", "Écrit par Soutien", "version", "0");
        assertEquals("saved", state(send(People.SOUTIEN, page, theirs)));
        Map<String, String> mine =
                form(OWNER, "title", plan.title(), "summary", "Écrit par la propriétaire", "version", "0");
        assertEquals("conflict", state(send(OWNER, page, mine)));

        mine.remove("doAutosave");
        mine.put(
                "doMerge",
                "visibility=private&language=fr&title=" + plan.title().replace(' ', '+'));
        mine.put("jakarta.faces.partial.render", "notices f");
        Reply merged = send(OWNER, page, mine);

        assertTrue(merged.body().contains("Écrit par Soutien"), merged::toString);
        assertTrue(merged.body().contains("Écrit par la propriétaire"), merged::toString);
        String who = Portal.as(People.SOUTIEN)
                .get("/api/v1/me")
                .json()
                .get("displayName")
                .asText();
        assertTrue(merged.body().contains(who + " a enregistré"), merged::toString);
        // Nothing is written before the person's form has it.
        JsonNode stored = Portal.as(OWNER).get(plan.address() + "/draft").json();
        assertFalse(stored.has("summary"));
        mine.remove("doMerge");
        mine.put("doAutosave", "1");
        mine.put("aim", "Écrit par Soutien");
        mine.put("version", Pages.find(merged, "name=\"version\" value=\"(\\d+)\""));
        Reply saved = send(OWNER, page, mine);
        assertEquals("saved", state(saved));
        assertEquals(Long.toString(stored.get("version").asLong() + 1), version(saved));
    }
}
