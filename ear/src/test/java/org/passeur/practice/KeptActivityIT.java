package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** What becomes of a plan whose activities are taken out of sight: it keeps what its readers could read. */
@OnServer
class KeptActivityIT {

    private static final People AUTHOR = People.PRATICIENNE;
    private static final People COMPOSER = People.PRATICIEN_AUTRE_REGION;
    private static final People OTHER = People.AGENTE_EMPLOI;

    private final String step = "Chacun dit le mot " + UUID.randomUUID();

    private Written activity;
    private String externalId;

    @BeforeEach
    void publishAnActivity() {
        activity = activity("everyone");
    }

    private Written activity(String visibility) {
        ObjectNode body = Written.body(visibility, "Tour de mots").put("licence", "cc0");
        body.putArray("steps").addObject().put("text", step).put("minutes", 3);
        Written written = Written.draft(AUTHOR, "activities", body).publish();
        externalId = written.stored().get("externalId").asText();
        return written;
    }

    /**
     * @param revision null for the newest
     */
    private Written plan(Integer revision) {
        ObjectNode body = Written.body("everyone", "Plan de mots").put("licence", "cc0");
        ObjectNode block = body.putArray("sessions")
                .addObject()
                .putArray("blocks")
                .addObject()
                .put("kind", "activity")
                .put("title", "Bloc")
                .put("activity", externalId)
                .put("minutes", 10);
        if (revision != null) {
            block.put("revision", revision);
        }
        return Written.draft(COMPOSER, "plans", body);
    }

    private static void withdraw(People person, Written work) {
        Reply reply = Portal.as(person)
                .post(
                        work.address() + "/withdraw",
                        Portal.JSON.createObjectNode().put("version", work.version()));
        assertEquals(200, reply.status(), reply::toString);
    }

    /** Whether the plan, as this person runs it, says what is done in the activity. */
    private boolean isTold(People reader, long planId, String query) {
        Reply page = Pages.open(reader, "/plans/" + planId + "/animer" + query);
        assertEquals(200, page.status(), page::toString);
        return page.body().contains(step);
    }

    private boolean isTold(People reader, Written plan) {
        return isTold(reader, plan.id(), "");
    }

    @ParameterizedTest(name = "by {0}, of revision {1}: told to who reads the plan {2}")
    @CsvSource({
        "PRATICIENNE, 1, true",
        "PRATICIENNE, , true",
        "MODERATRICE, 1, false",
        "ADMIN, , false",
    })
    void aPlanKeepsWhatItsAuthorWithdrawsAndLosesWhatAModeratorDoes(People who, Integer revision, boolean told) {
        Written plan = plan(revision).publish();
        assertTrue(isTold(null, plan));

        withdraw(who, activity);

        for (People reader : new People[] {null, COMPOSER, OTHER}) {
            assertEquals(told, isTold(reader, plan), () -> "to " + reader);
        }
        String page = Pages.open(null, "/plans/" + plan.id()).body();
        assertEquals(told, page.contains("Bibliothèque\u00a0: Tour de mots, révision 1, par "), page);
        assertFalse(page.contains("/activites/" + activity.id()), page);
        assertEquals(404, Pages.open(null, "/activites/" + activity.id()).status());
    }

    @Test
    void aDraftKeepsItAndThePersonWhoWritesItIsToldThatItIsNotOfferedAnyMore() {
        Written plan = plan(1);

        withdraw(AUTHOR, activity);

        assertTrue(isTold(COMPOSER, plan.id(), "?brouillon"));
        String form = Pages.open(COMPOSER, "/plans/" + plan.id() + "/modifier").body();
        assertTrue(form.contains("n’est plus offerte\u00a0: le plan garde"), form);
        assertTrue(isTold(null, plan.publish()));
    }

    @Test
    void anAdaptationKeepsWhatItsOriginalKept() {
        Written plan = plan(1).publish();
        withdraw(AUTHOR, activity);

        JsonNode adapted = Portal.as(OTHER)
                .post(plan.address() + "/adaptations", Portal.JSON.createObjectNode())
                .json();

        assertTrue(isTold(OTHER, adapted.get("id").asLong(), "?brouillon"));
    }

    @Test
    void whoNamesItInAPlanAfterwardsGetsNothing() {
        withdraw(AUTHOR, activity);

        assertFalse(isTold(COMPOSER, plan(1).id(), "?brouillon"));
        assertFalse(isTold(null, plan(1).publish()));
    }

    @Test
    void itsAuthorWhoErasesItErasesItFromPlansAsWell() {
        Written plan = plan(1).publish();
        withdraw(AUTHOR, activity);
        long version = activity.stored().get("version").asLong();

        assertEquals(
                204,
                Portal.as(AUTHOR)
                        .delete(activity.address() + "?version=" + version)
                        .status());

        assertFalse(isTold(null, plan));
    }

    /** A plan opens nothing: each reader gets what was published for them, now and afterwards. */
    @Test
    void whatIsForANetworkStaysThere() {
        activity = activity("network");
        Written plan = plan(1).publish();

        assertFalse(isTold(null, plan));
        assertTrue(isTold(AUTHOR, plan));

        withdraw(AUTHOR, activity);

        assertFalse(isTold(null, plan));
        assertFalse(isTold(COMPOSER, plan));
        assertTrue(isTold(AUTHOR, plan));
    }

    @Test
    void whatItsAuthorKeepsForTheirNetworkFromNowOnStaysInPlansThatHadItBefore() {
        Written plan = plan(1).publish();
        ObjectNode narrowed = Written.body("network", "Tour de mots").put("licence", "cc0");
        narrowed.putArray("steps").addObject().put("text", "Autre chose");
        narrowed.put("version", activity.version());
        Portal author = Portal.as(AUTHOR);
        JsonNode saved = author.put(activity.address(), narrowed).json();
        assertEquals(
                200,
                author.post(
                                activity.address() + "/publish",
                                Portal.JSON.createObjectNode().set("version", saved.get("version")))
                        .status());

        assertTrue(isTold(null, plan));
        assertFalse(isTold(null, plan(2).publish()));
    }
}
