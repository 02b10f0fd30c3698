package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.test.SelfSaving.changes;
import static org.passeur.test.SelfSaving.form;
import static org.passeur.test.SelfSaving.pack;
import static org.passeur.test.SelfSaving.send;
import static org.passeur.test.SelfSaving.sendPacked;
import static org.passeur.test.SelfSaving.state;
import static org.passeur.test.SelfSaving.version;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** What becomes of a form that saves itself, also when it is not the one that the page sent. */
@OnServer
class SelfSavingIT {

    private static final People OWNER = People.PRATICIENNE;

    private static final int BLOCKS = 100;

    private static final String ROWS = "passeur.rows";

    private static final String SWAPPED =
            "sessions:0:blocks:0:=sessions:0:blocks:1: sessions:0:blocks:1:=sessions:0:blocks:0:";

    private final String title = "Essai " + UUID.randomUUID();

    private static String page(Written plan) {
        return "/plans/" + plan.id() + "/modifier";
    }

    @Test
    void staleOrForgedVersionOverwritesNothing() {
        Written plan = Written.draft(OWNER, "plans", "private");
        for (String version : new String[] {"1", "-1", "999999999999999999999", "x", ""}) {
            Reply reply = send(OWNER, page(plan), form(OWNER, "title", title, "version", version));
            assertEquals("conflict", state(reply), version);
        }
        assertEquals(plan.title(), plan.stored().get("title").asText());
    }

    @Test
    void somebodyElsesPlanAnswersLikeOneThatIsGone() {
        Written plan = Written.draft(People.COORDONNATRICE, "plans", "everyone");

        Reply reply = send(OWNER, page(plan), form(OWNER, "title", title, "version", "0"));

        assertEquals("gone", state(reply));
        assertFalse(reply.body().contains(plan.title()));
        assertEquals("gone", state(send(OWNER, "/plans/999999999/modifier", form(OWNER, "title", title))));
    }

    @Test
    void formOfAnotherPersonIsNotSavedInTheNameOfWhoeverSignedInSince() {
        assertEquals("other", state(send(OWNER, "/plans/nouveau", form(People.COORDONNATRICE, "title", title))));
    }

    @Test
    void whoeverIsNoLongerSignedInIsToldAndNothingIsKeptForThem() {
        assertEquals(
                401, send(null, "/plans/nouveau", form(OWNER, "title", title)).status());
    }

    @Test
    void tenThousandBlocksAreRefusedAndNothingIsLost() {
        Written plan = Written.draft(OWNER, "plans", "private");
        Map<String, String> form = form(OWNER, "title", title, "version", "0");
        form.put("sessions:count", "50");
        for (int i = 0; i < 50; i++) {
            form.put("sessions:" + i + ":blocks:count", "200");
        }

        assertEquals("problems", state(send(OWNER, page(plan), form)));
        assertEquals(plan.title(), plan.stored().get("title").asText());
    }

    /** What a plan may hold, its form can send, each of its fields: a server takes so many and no more. */
    @Test
    void planOfAsManyRowsAsThereMayBeIsKeptByItsFormAndOneMoreIsRefused() {
        ObjectNode body = Written.body("private", title);
        ArrayNode sessions = body.putArray("sessions");
        for (int i = 0; i < 5; i++) {
            ArrayNode blocks = sessions.addObject().putArray("blocks");
            for (int j = 0; j < 169; j++) {
                blocks.addObject().put("kind", "break").put("minutes", 1);
            }
        }
        Written plan = Written.draft(OWNER, "plans", body);
        Reply page = Pages.open(OWNER, page(plan));
        Map<String, String> form = form(OWNER, "title", title, "version", "0", "sessions:count", "5");
        Matcher names = Pattern.compile("name=\"(sessions:[^\"]+)\"(?: value=\"([^\"]*)\")?")
                .matcher(page.body());
        while (names.find()) {
            form.put(names.group(1), names.group(2) == null ? "" : names.group(2));
        }
        assertTrue(form.size() > 10_000, "its page has " + form.size() + " fields");
        form.entrySet().removeIf(field -> field.getKey().contains("parallel"));
        for (int i = 0; i < 5 * 169; i++) {
            form.put("sessions:" + i / 169 + ":blocks:" + i % 169 + ":kind", "break");
            form.put("sessions:" + i / 169 + ":blocks:" + i % 169 + ":minutes", "2");
        }

        Reply saved = send(OWNER, page(plan), form);
        assertEquals("saved", state(saved), saved::toString);
        assertEquals(2, plan.stored().at("/sessions/4/blocks/168/minutes").asInt());

        sessions.addObject();
        Reply refused = Portal.as(OWNER).put(plan.address(), body.put("version", Long.parseLong(version(saved))));
        assertEquals(422, refused.status(), refused::toString);
        assertTrue(refused.body().contains("850"), refused::toString);
    }

    @Test
    void agendaOfThirtyHoursIsKept() {
        Written plan = Written.draft(OWNER, "plans", "private");
        Map<String, String> form = form(OWNER, "title", title, "version", "0", "sessions:count", "1");
        form.put("sessions:0:start", "23:30");
        form.put("sessions:0:minutes", "1800");
        form.put("sessions:0:blocks:count", "2");
        form.put("sessions:0:blocks:0:kind", "step");
        form.put("sessions:0:blocks:0:minutes", "1800");
        form.put("sessions:0:blocks:1:kind", "step");
        form.put("sessions:0:blocks:1:minutes", "1801");
        assertEquals("problems", state(send(OWNER, page(plan), form)));

        form.put("sessions:0:blocks:1:minutes", "1800");

        assertEquals("saved", state(send(OWNER, page(plan), form)));
        assertEquals(1800, plan.stored().at("/sessions/0/blocks/1/minutes").asInt());
    }

    @Test
    void scriptInEveryFieldStaysText() {
        Written plan = Written.draft(OWNER, "plans", "private");
        String script = "<script>alert(1)</script>\"'><img src=x onerror=alert(1)>]]>";
        Map<String, String> form = form(OWNER, "title", script, "version", "0", "sessions:count", "1");
        form.put("sessions:0:title", script);
        form.put("sessions:0:blocks:count", "1");
        form.put("sessions:0:blocks:0:kind", "step");
        form.put("sessions:0:blocks:0:minutes", script);
        form.put("setAside:count", "1");
        form.put("setAside:0:rule", script);

        Reply refused = send(OWNER, page(plan), form);
        assertEquals("problems", state(refused));
        assertFalse(refused.body().contains("<script>alert"), refused::toString);
        assertFalse(refused.body().contains("<img"), refused::toString);

        form.put("sessions:0:blocks:0:minutes", "10");
        form.put("setAside:count", "0");
        assertEquals("saved", state(send(OWNER, page(plan), form)));
        assertEquals(script, plan.stored().get("title").asText());
    }

    @Test
    void bodyThatGrowsOutOfProportionIsRefused() {
        byte[] bomb = pack(("title=" + "a".repeat(50_000_000)).getBytes(StandardCharsets.US_ASCII));
        assertTrue(bomb.length < 100_000, "it is small on the wire");

        assertEquals(413, sendPacked(OWNER, "/plans/nouveau", bomb).status());
        byte[] many = pack("a=1&".repeat(25_000).getBytes(StandardCharsets.US_ASCII));
        assertEquals(413, sendPacked(OWNER, "/plans/nouveau", many).status());
        assertEquals(
                400,
                sendPacked(OWNER, "/plans/nouveau", "title=x".getBytes(StandardCharsets.US_ASCII))
                        .status());
        byte[] cut = Arrays.copyOf(pack("title=Essai".repeat(100).getBytes(StandardCharsets.US_ASCII)), 20);
        assertEquals(400, sendPacked(OWNER, "/plans/nouveau", cut).status());
    }

    @Test
    void whatChangedIsPutTogetherWithWhatIsStored() {
        Written plan = Written.draft(OWNER, "plans", "private");
        Map<String, String> whole =
                form(OWNER, "title", title, "aim", "Se dire", "version", "0", "sessions:count", "1");
        whole.put("themes", "isolation");
        whole.put("sessions:0:blocks:count", "2");
        whole.put("sessions:0:blocks:0:kind", "step");
        whole.put("sessions:0:blocks:0:title", "Accueil");
        whole.put("sessions:0:blocks:1:kind", "break");
        whole.put("sessions:0:blocks:1:minutes", "7");
        Reply first = send(OWNER, page(plan), whole);
        assertEquals("saved", state(first));

        Reply second = send(
                OWNER,
                page(plan),
                changes(OWNER, version(first), "summary", "Court", "sessions:0:blocks:0:minutes", "8", ROWS, SWAPPED));

        assertEquals("saved", state(second));
        JsonNode stored = plan.stored();
        assertEquals(title, stored.get("title").asText());
        assertEquals("Se dire", stored.get("aim").asText());
        assertEquals("isolation", stored.at("/themes/0").asText());
        assertEquals("Court", stored.get("summary").asText());
        assertEquals("break", stored.at("/sessions/0/blocks/0/kind").asText());
        assertEquals(8, stored.at("/sessions/0/blocks/0/minutes").asInt());
        assertEquals("Accueil", stored.at("/sessions/0/blocks/1/title").asText());

        Map<String, String> fewer = changes(OWNER, version(second), "aim", "", "sessions:0:blocks:count", "1");
        Reply third = send(OWNER, page(plan), fewer);
        assertEquals("saved", state(third));
        assertTrue(plan.stored().path("aim").isMissingNode());
        assertEquals(1, plan.stored().at("/sessions/0/blocks").size());
        assertEquals(204, send(OWNER, page(plan), fewer).status(), "it is of a version that is no longer stored");
    }

    @Test
    void changesOfAnotherVersionAreAskedForWholeAndWriteNothing() {
        Written plan = Written.draft(OWNER, "plans", "private");
        for (String version : new String[] {"1", "-1", "999999999999999999999", "x", "", "00"}) {
            assertEquals(
                    204,
                    send(OWNER, page(plan), changes(OWNER, version, "title", title))
                            .status(),
                    version);
        }
        for (String moves : new String[] {"x", "sessions:0:=sessions:0:", "sessions:999999999:=sessions:0:"}) {
            Reply reply = send(OWNER, page(plan), changes(OWNER, "0", "title", title, ROWS, moves));
            assertEquals(204, reply.status(), moves);
        }
        assertEquals(
                204,
                send(OWNER, "/plans/nouveau", changes(OWNER, "0", "title", title))
                        .status());
        assertEquals(plan.title(), plan.stored().get("title").asText());
    }

    @Test
    void changesOfSomebodyElsesPlanAnswerLikeThoseOfOneThatIsGone() {
        Written plan = Written.draft(People.COORDONNATRICE, "plans", "everyone").publish();

        Reply theirs = send(OWNER, page(plan), changes(OWNER, "0", "aim", "Se dire"));
        Reply none = send(OWNER, "/plans/999999999/modifier", changes(OWNER, "0", "aim", "Se dire"));

        assertEquals("gone", state(theirs));
        assertEquals("gone", state(none));
        assertFalse(theirs.body().contains(plan.title()));
        Map<String, String> other = changes(OWNER, "0", "aim", "Se dire");
        other.put("passeur.author", form(People.COORDONNATRICE).get("passeur.author"));
        Written own = Written.draft(OWNER, "plans", "private");
        assertEquals("other", state(send(OWNER, page(own), other)));
        assertTrue(own.stored().path("aim").isMissingNode());
    }

    @Test
    void hugeCountsInChangesAreRefusedAndNothingIsLost() {
        Written plan = Written.draft(OWNER, "plans", "private");
        Map<String, String> form = changes(OWNER, "0", "sessions:count", "9999999");
        for (int i = 0; i < 100; i++) {
            form.put("sessions:" + i + ":blocks:count", "9999999");
        }

        assertEquals("problems", state(send(OWNER, page(plan), form)));
        assertEquals(plan.title(), plan.stored().get("title").asText());
    }

    @Test
    void rowThatSaidNothingIsNotStoredAndTheNextSaveHasToBeWhole() {
        Written plan = Written.draft(OWNER, "plans", "private");
        Map<String, String> form = form(OWNER, "title", title, "version", "0", "roles:count", "2");
        form.put("roles:1:role", "facilitator");

        Reply reply = send(OWNER, page(plan), form);

        assertEquals("saved", state(reply));
        assertTrue(reply.body().contains("data-other-rows=\"true\""), reply::toString);
        form.put("version", version(reply));
        form.put("roles:count", "1");
        form.put("roles:0:role", "facilitator");
        assertTrue(send(OWNER, page(plan), form).body().contains("data-other-rows=\"false\""));
    }

    /** Ten sessions, a hundred blocks, with the words of the library: a save of it sends little. */
    @Test
    void planOfAHundredBlocksWeighsUnderTwentyKilobytesOnTheWire() {
        StringBuilder library = new StringBuilder();
        // What the demonstration says, not what other tests wrote of late.
        for (JsonNode hit : Portal.visitor()
                .get("/api/v1/search?q=groupe&type=activity&lang=fr&size=100")
                .json()
                .get("hits")) {
            JsonNode activity = Portal.visitor()
                    .get("/api/v1/activities/" + hit.get("id").asText())
                    .json();
            activity.findValuesAsText("text")
                    .forEach(text -> library.append(text).append(' '));
        }
        int each = library.length() / BLOCKS;
        assertTrue(each > 100, each + " characters a block");
        Map<String, String> form = form(OWNER, "title", title, "sessions:count", "10");
        StringBuilder body = new StringBuilder();
        for (int i = 0; i < BLOCKS; i++) {
            String at = "sessions:" + i / 10 + ":blocks:" + i % 10 + ":";
            form.put("sessions:" + i / 10 + ":blocks:count", "10");
            form.put(at + "kind", "step");
            form.put(at + "minutes", String.valueOf(5 + i % 20));
            form.put(at + "title", library.substring(i * each, i * each + 40));
            form.put(at + "lead", "Animation");
            form.put(at + "description", library.substring(i * each, (i + 1) * each));
        }
        form.forEach(
                (name, value) -> body.append(name).append('=').append(value).append('&'));

        int sent = pack(body.toString().getBytes(StandardCharsets.UTF_8)).length;
        Reply reply = send(OWNER, "/plans/nouveau", form);

        assertEquals("saved", state(reply));
        assertTrue(sent < 20_000, sent + " bytes");
    }
}
