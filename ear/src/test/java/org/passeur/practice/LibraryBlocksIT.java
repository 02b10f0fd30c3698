package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;

/** Plans made of activities of others: their licences hold, and nothing is told of what one may not see. */
@OnServer
class LibraryBlocksIT {

    private static final String PLANS = "/api/v1/plans";
    private static final People AUTHOR = People.PRATICIENNE;
    private static final People COMPOSER = People.PRATICIEN_AUTRE_REGION;

    private final String title = "Composé " + UUID.randomUUID();

    private record Published(long id, String externalId) {}

    private static Reply ok(Reply reply, int status) {
        assertEquals(status, reply.status(), reply::toString);
        return reply;
    }

    private static ObjectNode content(String visibility, String title, String licence) {
        ObjectNode body = Portal.JSON
                .createObjectNode()
                .put("language", "fr")
                .put("visibility", visibility)
                .put("title", title);
        if (licence != null) {
            body.put("licence", licence);
        }
        return body;
    }

    private static Reply publish(People owner, String path, JsonNode saved) {
        return Portal.as(owner)
                .post(
                        path + "/" + saved.get("id").asLong() + "/publish",
                        Portal.JSON.createObjectNode().set("version", saved.get("version")));
    }

    private Published activity(String visibility, String licence) {
        String path = "/api/v1/activities";
        ObjectNode body = content(visibility, "Activité " + title, licence);
        body.putArray("material").add("Minuterie");
        JsonNode saved = ok(Portal.as(AUTHOR).post(path, body), 201).json();
        ok(publish(AUTHOR, path, saved), 200);
        long id = saved.get("id").asLong();
        return new Published(
                id,
                Portal.as(AUTHOR)
                        .get(path + "/" + id + "/draft")
                        .json()
                        .get("externalId")
                        .asText());
    }

    private static ObjectNode withBlock(ObjectNode plan, ObjectNode block) {
        plan.withArray("sessions").addObject().withArray("blocks").add(block);
        return plan;
    }

    private static ObjectNode block(String externalId) {
        return Portal.JSON
                .createObjectNode()
                .put("kind", "activity")
                .put("title", "Bloc")
                .put("activity", externalId)
                .put("revision", 1)
                .put("minutes", 10);
    }

    private static JsonNode saved(People owner, ObjectNode plan) {
        return ok(Portal.as(owner).post(PLANS, plan), 201).json();
    }

    @ParameterizedTest(name = "{0} in a plan under {1}: {2}")
    @CsvSource({
        "cc-by-sa, cc-by-sa, 200",
        "cc-by-sa, cc-by, 422",
        "cc-by-sa, , 422",
        "cc-by-nc, cc-by, 422",
        "cc-by-nc, cc-by-nc-sa, 200",
        "cc-by, cc0, 422",
        "cc0, cc0, 200",
        ", cc-by, 422",
        ", , 200",
    })
    void licenceOfAnActivityHoldsForThePlanThatIsPublishedWithIt(String licence, String wanted, int status) {
        ObjectNode plan = withBlock(
                content("everyone", title, wanted),
                block(activity("everyone", licence).externalId()));
        Reply reply = ok(publish(COMPOSER, PLANS, saved(COMPOSER, plan)), status);
        assertEquals(status == 422, reply.body().contains("sessions[0].blocks[0].activity"), reply::toString);
    }

    @Test
    void onesOwnActivityAsksNothing() {
        ObjectNode plan = withBlock(
                content("everyone", title, "cc0"),
                block(activity("everyone", "cc-by-nc-sa").externalId()));
        ok(publish(AUTHOR, PLANS, saved(AUTHOR, plan)), 200);
    }

    /** With the network cut, the page of the activity is out of reach. */
    @Test
    void whatIsDoneInAnActivityIsOnThePageThatRunsThePlan() {
        String path = "/api/v1/activities";
        ObjectNode body = content("everyone", "Activité " + title, "cc-by");
        body.putArray("steps").addObject().put("text", "Chacun dit son nom").put("minutes", 3);
        body.put("script", "Bienvenue à tous et à toutes.");
        JsonNode activity = ok(Portal.as(AUTHOR).post(path, body), 201).json();
        ok(publish(AUTHOR, path, activity), 200);
        String externalId = Portal.as(AUTHOR)
                .get(path + "/" + activity.get("id").asLong())
                .json()
                .get("externalId")
                .asText();
        JsonNode plan = saved(COMPOSER, withBlock(content("everyone", title, "cc-by"), block(externalId)));
        ok(publish(COMPOSER, PLANS, plan), 200);

        String page = Pages.open(null, "/plans/" + plan.get("id").asLong() + "/animer")
                .body();

        assertTrue(page.contains("1. Chacun dit son nom (3\u00a0min)"), page);
        assertTrue(page.contains("Bienvenue à tous et à toutes."), page);
    }

    @Test
    void whatOneAdaptedAsksWhatItsOriginalAsked() {
        long original = activity("everyone", "cc-by-nc-sa").id();
        JsonNode adapted = ok(
                        Portal.as(COMPOSER)
                                .post(
                                        "/api/v1/activities/" + original + "/adaptations",
                                        Portal.JSON.createObjectNode()),
                        201)
                .json();
        ok(publish(COMPOSER, "/api/v1/activities", adapted), 200);
        String externalId = Portal.as(COMPOSER)
                .get("/api/v1/activities/" + adapted.get("id").asLong())
                .json()
                .get("externalId")
                .asText();

        ok(
                publish(
                        COMPOSER,
                        PLANS,
                        saved(COMPOSER, withBlock(content("everyone", title, "cc0"), block(externalId)))),
                422);
        ok(
                publish(
                        COMPOSER,
                        PLANS,
                        saved(COMPOSER, withBlock(content("everyone", title, "cc-by-nc-sa"), block(externalId)))),
                200);
    }

    /** Its draft says any licence: what holds is that of what it was adapted from. */
    @ParameterizedTest(name = "a draft adapted from {0} that says {1}, in a plan under {2}: {3}")
    @CsvSource({
        "cc-by-nc-sa, cc-by-nc-sa, cc0, 422",
        "cc-by-nc-sa, cc-by-nc-sa, cc-by-nc-sa, 200",
        "cc-by-sa, cc-by-sa, cc-by, 422",
        "cc-by-sa, cc-by-sa, cc-by-sa, 200",
        "cc-by, cc-by-nc-sa, cc0, 422",
        "cc-by, cc-by-nc-sa, cc-by, 200",
        "cc0, cc-by-sa, cc-by, 200",
        ", , cc-by, 422",
    })
    void aDraftThatOneAdaptedAsksWhatItsOriginalAsked(String licence, String said, String wanted, int status) {
        String path = "/api/v1/activities/";
        JsonNode adapted = ok(
                        Portal.as(COMPOSER)
                                .post(
                                        path + activity("everyone", licence).id() + "/adaptations",
                                        Portal.JSON.createObjectNode()),
                        201)
                .json();
        ObjectNode draft = content("private", "Adaptée " + title, said);
        draft.set("version", adapted.get("version"));
        long id = adapted.get("id").asLong();
        ok(Portal.as(COMPOSER).put(path + id, draft), 200);
        String externalId = Portal.as(COMPOSER)
                .get(path + id + "/draft")
                .json()
                .get("externalId")
                .asText();

        for (ObjectNode block : List.of(block(externalId), detached(externalId))) {
            Reply reply = ok(
                    publish(COMPOSER, PLANS, saved(COMPOSER, withBlock(content("everyone", title, wanted), block))),
                    status);
            assertEquals(status == 422, reply.body().contains("licence.block"), reply::toString);
        }
    }

    /** A step that was made of an activity, with a licence that it does not have. */
    private static ObjectNode detached(String externalId) {
        ObjectNode step = Portal.JSON
                .createObjectNode()
                .put("kind", "step")
                .put("title", "Étape")
                .put("minutes", 5);
        step.putObject("source").put("activity", externalId).put("title", "x").put("licence", "cc0");
        return step;
    }

    @Test
    void aFalseLicenceInTheCreditOfABlockChangesNothing() {
        ObjectNode block = detached(activity("everyone", "cc-by-sa").externalId());
        ok(publish(COMPOSER, PLANS, saved(COMPOSER, withBlock(content("everyone", title, "cc0"), block))), 422);
    }

    @Test
    void licenceCannotBeGotRoundByAnImport() {
        ObjectNode line = withBlock(
                ImportFile.activity("x:" + UUID.randomUUID(), title)
                        .put("type", "plan")
                        .put("licence", "cc0"),
                block(activity("everyone", "cc-by-sa").externalId()));
        JsonNode job = new ImportFile().line(line).run();
        assertEquals(1, job.get("rejected").asInt(), job::toString);
        assertTrue(job.toString().contains("licence.block"), job::toString);
    }

    @Test
    void anActivityThatOneMayNotSeeAnswersLikeOneThatDoesNotExist() {
        Published hidden = activity("network", "cc-by-sa");
        for (String externalId : List.of(hidden.externalId(), "x:" + UUID.randomUUID())) {
            ObjectNode plan = withBlock(content("everyone", title, "cc0"), block(externalId));
            JsonNode saved = saved(COMPOSER, plan);
            ok(publish(COMPOSER, PLANS, saved), 200);
            String page = page(COMPOSER, "/plans/" + saved.get("id").asLong()).body();
            assertFalse(page.contains("/activites/" + hidden.id()), page);
            assertFalse(page.contains("Minuterie"), "what it needs");
            String markdown =
                    page(COMPOSER, "/plans/" + saved.get("id").asLong() + ".md").body();
            String running = page(COMPOSER, "/plans/" + saved.get("id").asLong() + "/animer")
                    .body();
            for (String shown : List.of(page, markdown, running)) {
                assertFalse(shown.contains("Bibliothèque\u00a0:"), "whose it is");
                assertFalse(shown.contains("CC BY-SA"), "under which licence");
                assertFalse(shown.contains("Activité " + title), "what it is called");
            }
            assertTrue(page(AUTHOR, "/plans/" + saved.get("id").asLong()).body().contains("Minuterie")
                    == externalId.equals(hidden.externalId()));
        }
    }

    @Test
    void aRevisionThatDoesNotExistLeadsToTheNewest() {
        Published activity = activity("everyone", "cc0");
        ObjectNode plan = withBlock(
                content("everyone", title, null), block(activity.externalId()).put("revision", 999_999));
        JsonNode saved = saved(COMPOSER, plan);
        ok(publish(COMPOSER, PLANS, saved), 200);
        String page = page(COMPOSER, "/plans/" + saved.get("id").asLong()).body();
        assertTrue(page.contains("/activites/" + activity.id() + "\""), page);
        assertFalse(page.contains("999999"), page);
        // The newest may say other things, under another licence, than the one that is meant.
        assertTrue(page.contains("Bibliothèque\u00a0: Activité " + title + ", par "), page);
        assertFalse(page.contains("Activité " + title + ", révision"), page);
        assertFalse(page.contains("publicdomain/zero"), page);
        String running =
                page(COMPOSER, "/plans/" + saved.get("id").asLong() + "/animer").body();
        assertTrue(running.contains("/activites/" + activity.id() + "\""), running);
        assertFalse(running.contains("Minuterie"), running);
    }

    /** What a Creative Commons licence asks for: where the plan is read, shared and taken away. */
    @Test
    void whoeverWroteABlockIsNamedWithTheLicenceOnThePageAndInMarkdown() {
        Published activity = activity("everyone", "cc-by-sa");
        JsonNode plan =
                saved(COMPOSER, withBlock(content("everyone", title, "cc-by-sa"), block(activity.externalId())));
        ok(publish(COMPOSER, PLANS, plan), 200);
        String author = Portal.as(AUTHOR)
                .get("/api/v1/activities/" + activity.id())
                .json()
                .get("author")
                .asText();
        String credit = "Bibliothèque\u00a0: Activité " + title + ", révision 1, par " + author + " · ";
        String path = "/plans/" + plan.get("id").asLong();
        String licence = "https://creativecommons.org/licenses/by-sa/4.0/deed.fr";

        String page = page(COMPOSER, path).body();
        assertTrue(page.contains(credit + "<a href=\"" + licence), page);
        String telephone = page(COMPOSER, path + "/telephone").body();
        assertTrue(telephone.contains(credit + "<a href=\"" + licence), telephone);
        String running = page(COMPOSER, path + "/animer").body();
        assertTrue(running.contains(credit + "<a href=\"" + licence), running);
        String markdown = page(COMPOSER, path + ".md").body();
        assertTrue(markdown.contains(credit + "[CC BY-SA 4.0](" + licence + ")"), markdown);
    }

    @Test
    void manyActivitiesCostNoMoreStatementsThanFew() {
        ImportFile file = new ImportFile();
        List<String> ids = IntStream.range(0, 60)
                .mapToObj(i -> {
                    ObjectNode line = file.activity(i);
                    file.line(line);
                    return line.get("externalId").asText();
                })
                .toList();
        assertEquals(60, file.run().get("created").asInt());
        long few = composed(ids.subList(0, 1));
        long many = composed(ids);
        assertEquals(statements(few), statements(many));
    }

    private long composed(List<String> activities) {
        ObjectNode plan = content("everyone", title, null);
        ArrayNode blocks = plan.withArray("sessions").addObject().withArray("blocks");
        activities.forEach(activity -> blocks.add(block(activity)));
        JsonNode saved = saved(AUTHOR, plan);
        ok(publish(AUTHOR, PLANS, saved), 200);
        return saved.get("id").asLong();
    }

    private static String statements(long plan) {
        page(AUTHOR, "/plans/" + plan);
        return page(AUTHOR, "/plans/" + plan).header("Server-Timing");
    }

    private static Reply page(People person, String path) {
        return ok(
                Portal.send(Portal.as(person).request("GET", path, null, null).setHeader("Accept", "text/html")), 200);
    }
}
