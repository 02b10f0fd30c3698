package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
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
        return plan(COMPOSER, revision);
    }

    private Written plan(People writer, Integer revision) {
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
        return Written.draft(writer, "plans", body);
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

        activity.withdraw(who);

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

        activity.withdraw(AUTHOR);

        assertTrue(isTold(COMPOSER, plan.id(), "?brouillon"));
        String form = Pages.open(COMPOSER, "/plans/" + plan.id() + "/modifier").body();
        assertTrue(form.contains("n’est plus offerte\u00a0: le plan garde"), form);
        assertTrue(isTold(null, plan.publish()));
    }

    @Test
    void anAdaptationKeepsWhatItsOriginalKept() {
        Written plan = plan(1).publish();
        activity.withdraw(AUTHOR);

        JsonNode adapted = Portal.as(OTHER)
                .post(plan.address() + "/adaptations", Portal.JSON.createObjectNode())
                .json();

        assertTrue(isTold(OTHER, adapted.get("id").asLong(), "?brouillon"));
    }

    @Test
    void whoNamesItInAPlanAfterwardsGetsNothing() {
        activity.withdraw(AUTHOR);

        assertFalse(isTold(COMPOSER, plan(1).id(), "?brouillon"));
        assertFalse(isTold(null, plan(1).publish()));
    }

    @Test
    void itsAuthorWhoErasesItErasesItFromPlansAsWell() {
        Written plan = plan(1).publish();
        activity.withdraw(AUTHOR);
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
        Written plan = plan(OTHER, 1).publish();

        assertFalse(isTold(null, plan));
        assertFalse(isTold(COMPOSER, plan));
        assertTrue(isTold(AUTHOR, plan));

        activity.withdraw(AUTHOR);

        assertFalse(isTold(null, plan));
        assertFalse(isTold(COMPOSER, plan));
        assertTrue(isTold(AUTHOR, plan));
        assertTrue(isTold(OTHER, plan));
    }

    /** It is read there as at its own place, and no longer than there. */
    @Test
    void whoTypesAnIdOfWhatTheyMayNotReadPutsNothingIn() {
        activity = activity("network");
        Written plan = plan(1).publish();
        assertFalse(isTold(COMPOSER, plan));
        assertTrue(isTold(AUTHOR, plan));

        activity.withdraw(AUTHOR);

        assertFalse(isTold(COMPOSER, plan));
        assertFalse(isTold(OTHER, plan));
    }

    /** Nobody else reaches it once its author has withdrawn it. */
    @Test
    void aModeratorTakesOutOfAllPlansWhatItsAuthorWithdrewBefore() {
        Written plan = plan(1).publish();
        activity.withdraw(AUTHOR);
        String address = "/plans/" + plan.id();
        Map<String, String> button = Map.of("retirerActivite", String.valueOf(activity.id()));
        assertFalse(Pages.open(OTHER, address).body().contains("retirerActivite"));
        assertEquals(404, Pages.send(OTHER, address, button).status());
        assertTrue(isTold(null, plan));
        String page = Pages.open(People.MODERATRICE, address).body();
        assertTrue(page.contains("Retirer de tous les plans\u00a0: Tour de mots"), page);

        assertEquals(302, Pages.send(People.MODERATRICE, address, button).status());

        assertFalse(isTold(null, plan));
        assertFalse(isTold(COMPOSER, plan));
    }

    /** A moderator's word holds, whatever the author publishes afterwards for themselves. */
    @Test
    void whatAModeratorWithdrewDoesNotComeBackWhenItsAuthorPublishesItForThemselves() {
        Written plan = plan(1).publish();
        activity.withdraw(People.MODERATRICE);

        publishFor("private");

        assertFalse(isTold(null, plan));
        assertFalse(isTold(null, plan(1).publish()));
    }

    private void publishFor(String visibility) {
        ObjectNode changed = Written.body(visibility, "Tour de mots").put("licence", "cc0");
        changed.putArray("steps").addObject().put("text", "Autre chose");
        changed.set("version", activity.stored().get("version"));
        Portal author = Portal.as(AUTHOR);
        JsonNode saved = author.put(activity.address(), changed).json();
        Reply published = author.post(
                activity.address() + "/publish", Portal.JSON.createObjectNode().set("version", saved.get("version")));
        assertEquals(200, published.status(), published::toString);
    }

    @Test
    void whatItsAuthorKeepsForTheirNetworkFromNowOnStaysInPlansThatHadItBefore() {
        Written plan = plan(1).publish();

        publishFor("network");

        assertTrue(isTold(null, plan));
        // A plan of today opens neither revision.
        assertFalse(isTold(null, plan(1).publish()));
        assertFalse(isTold(null, plan(2).publish()));
    }
}
