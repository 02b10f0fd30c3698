package org.passeur.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passeur.test.CommentPage;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.ToldReport;
import org.passeur.test.Written;

/** What a network said of a revision among themselves stays among them when the plan is opened to all afterwards. */
@OnServer
class NarrowRevisionIT {

    private static final People OWNER = People.PRATICIENNE;
    private static final People INSIDE = People.AGENTE_EMPLOI;
    private static final People OUTSIDE = People.SOUTIEN;

    private final String word = UUID.randomUUID().toString();
    private Written plan;

    @BeforeEach
    void openToAllWhatANetworkTalkedOf() {
        Written narrow = Written.draft(OWNER, "plans", "network").publish();
        plan = narrow;
        said().write(INSIDE, Map.of("text", "Entre nous " + word));
        ToldReport.of(INSIDE, narrow, ToldReport.body("Récit entre nous " + word));
        plan = narrow.retitle("everyone", "Ouvert " + word).publish();
    }

    @Test
    void commentOnARevisionIsForThoseWhoMayReadIt() {
        said().write(OWNER, Map.of("text", "Pour tous " + word));
        // On the newest revision, but of what was said of the other.
        said().write(INSIDE, Map.of("text", "Réponse " + word, "parent", parent(INSIDE, "Entre nous")));

        for (People reader : new People[] {OWNER, INSIDE}) {
            String shown = said().open(reader).body();
            for (String said : new String[] {"Entre nous ", "Réponse ", "Pour tous "}) {
                assertTrue(shown.contains(said + word), shown);
            }
            assertTrue(page(reader).contains("Commentaires (3)"), () -> page(reader));
        }
        for (People reader : new People[] {OUTSIDE, People.MODERATRICE}) {
            for (String shown : new String[] {said().open(reader).body(), page(reader)}) {
                assertTrue(shown.contains("Pour tous " + word), shown);
                assertFalse(shown.contains("Entre nous ") || shown.contains("Réponse "), shown);
            }
            assertTrue(page(reader).contains("Commentaires (1)"), () -> page(reader));
        }
    }

    @Test
    void whatOneMayNotReadIsNeitherAnsweredNorWithdrawn() {
        String hidden = parent(INSIDE, "Entre nous");

        Reply answer = said().send(OUTSIDE, Map.of("text", "Et alors ?", "parent", hidden, "doSend", "1"));
        assertEquals(200, answer.status());
        assertTrue(answer.body().contains("n’est plus là"), answer.body());
        Reply withdrawn = said().send(People.MODERATRICE, Map.of("doWithdraw", hidden, "raison", "Sans l’avoir lu."));
        assertEquals(200, withdrawn.status());

        assertTrue(said().open(INSIDE).body().contains("Entre nous " + word));
    }

    @Test
    void reportOnARevisionIsForThoseWhoMayReadIt() {
        ToldReport narrow = ToldReport.of(INSIDE, plan, ToldReport.body("Encore entre nous " + word));
        ToldReport.of(OWNER, plan, ToldReport.body("Récit pour tous " + word).put("revision", 2));

        for (Portal reader : new Portal[] {Portal.as(OWNER), Portal.as(INSIDE)}) {
            Reply told = reader.get(plan.address() + "/reports");
            assertEquals(3, told.json().get("total").asInt(), told::toString);
            assertEquals(3, told.json().get("items").size(), told::toString);
        }
        for (Portal reader : new Portal[] {Portal.visitor(), Portal.as(OUTSIDE), Portal.as(People.MODERATRICE)}) {
            Reply told = reader.get(plan.address() + "/reports");
            assertEquals(1, told.json().get("total").asInt(), told::toString);
            assertFalse(told.body().contains("entre nous"), told::toString);
            assertTrue(told.body().contains("Récit pour tous " + word), told::toString);
        }
        Reply withdrawn = Portal.as(People.MODERATRICE)
                .post(
                        "/api/v1/reports/" + narrow.id() + "/withdraw",
                        Portal.JSON.createObjectNode().put("reason", "Sans l’avoir lu."));
        assertEquals(404, withdrawn.status(), withdrawn::toString);
    }

    @Test
    void whatOneMayNotReadIsNoNewsOfAFollowedPlan() {
        Pages.send(OUTSIDE, "/plans/" + plan.id(), Map.of("suivre", "oui"));

        said().write(INSIDE, Map.of("text", "Encore entre nous " + word, "revision", "1"));
        ToldReport.of(INSIDE, plan, ToldReport.body("Encore entre nous " + word));

        assertEquals(
                "Rien de nouveau",
                Pages.find(
                        Pages.open(OUTSIDE, "/mes-plans/suivis"),
                        "href=\"/plans/" + plan.id() + "\"[^>]*><b>[^<]*</b></a><br ?/?><small>([^<]*)<"));
    }

    /** Whom it was for is written nowhere any more. */
    @Test
    void whatWasSaidOfAnErasedRevisionIsForItsWriterAndTheOwnerOfThePlan() {
        assertEquals(
                204, Portal.as(OWNER).delete(plan.address() + "/revisions/1").status());

        for (People reader : new People[] {OWNER, INSIDE}) {
            assertTrue(said().open(reader).body().contains("Entre nous " + word));
            assertEquals(1, reports(Portal.as(reader)));
        }
        for (People reader : new People[] {OUTSIDE, People.COORDONNATRICE}) {
            assertFalse(said().open(reader).body().contains("Entre nous "));
            assertEquals(0, reports(Portal.as(reader)));
        }
        assertEquals(0, reports(Portal.visitor()));
    }

    private int reports(Portal reader) {
        return reader.get(plan.address() + "/reports").json().get("total").asInt();
    }

    private String parent(People reader, String said) {
        return Pages.find(said().open(reader), said + " " + word + ".*?name=\"parent\" value=\"(\\d+)\"");
    }

    private CommentPage said() {
        return new CommentPage(plan);
    }

    private String page(People reader) {
        return Pages.open(reader, "/plans/" + plan.id()).body();
    }
}
