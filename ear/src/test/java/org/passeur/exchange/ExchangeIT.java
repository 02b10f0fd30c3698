package org.passeur.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.passeur.test.CommentPage;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.ToldReport;
import org.passeur.test.Written;

/** Comments, thanks and following, as a browser without script uses them. */
@OnServer
class ExchangeIT {

    private final Written plan =
            Written.draft(People.PRATICIENNE, "plans", "everyone").publish();

    private final CommentPage said = new CommentPage(plan);

    private final String word = "Conseil " + UUID.randomUUID();

    @Test
    void memberCommentsAndAnotherAnswers() {
        said.write(People.SOUTIEN, Map.of("text", word));
        String id = Pages.find(said.open(People.PRATICIENNE), "name=\"parent\" value=\"(\\d+)\"");
        said.write(People.PRATICIENNE, Map.of("text", "Merci du conseil.", "parent", id));

        String shown = said.open(People.AGENTE_EMPLOI).body();
        assertTrue(shown.indexOf("Merci du conseil.") > shown.indexOf(word), shown);
        assertTrue(shown.contains("sur la révision 1"), shown);
        String page = Pages.open(People.AGENTE_EMPLOI, page("")).body();
        assertTrue(page.contains("Commentaires (2)") && page.contains(word), page);
        // An answer is not answered: one level deep.
        String answer = Pages.find(said.open(People.PRATICIENNE), "name=\"comment\" value=\"(\\d+)\"");
        Reply deeper = said.send(People.SOUTIEN, Map.of("text", "Encore", "parent", answer, "doSend", "1"));
        assertEquals(200, deeper.status());
        assertTrue(deeper.body().contains("n’est plus là"), deeper.body());
    }

    @Test
    void commentIsOnTheRevisionThatWasRead() {
        plan.retitle("everyone", "Revu " + word).publish();
        String read = Pages.open(People.SOUTIEN, page("?revision=1")).body();
        assertTrue(read.contains("/commentaires?revision=1"), read);
        String form =
                Pages.open(People.SOUTIEN, page("/commentaires?revision=1")).body();
        assertTrue(form.contains("Vous commentez la révision 1"), form);
        said.write(People.SOUTIEN, Map.of("text", word, "revision", "1"));
        assertTrue(said.open(People.PRATICIENNE).body().contains("sur la révision 1"));
        // One that does not exist is not believed.
        said.write(People.SOUTIEN, Map.of("text", word + " encore", "revision", "99"));
        assertTrue(said.open(People.PRATICIENNE).body().contains("sur la révision 2"));
    }

    @Test
    void visitorReadsNoCommentAndIsNotToldThatThereAreAny() {
        said.write(People.SOUTIEN, Map.of("text", word));
        assertEquals(302, Pages.open(null, page("/commentaires")).status());
        String page = Pages.open(null, page("")).body();
        assertFalse(page.contains(word) || page.contains("Commentaires ("), page);
    }

    @Test
    void changedCommentSaysSoAndErasedOneLeavesItsAnswers() {
        said.write(People.SOUTIEN, Map.of("text", word));
        Reply own = said.open(People.SOUTIEN);
        String id = Pages.find(own, "name=\"comment\" value=\"(\\d+)\"");
        String version = Pages.find(own, "name=\"version\" value=\"(\\d+)\"");
        said.write(People.SOUTIEN, Map.of("text", word + " revu", "comment", id, "version", version));
        assertTrue(said.open(People.PRATICIENNE).body().contains("sur la révision 1, modifié"));
        // Stale: it changed since.
        Reply stale =
                said.send(People.SOUTIEN, Map.of("text", "Autre", "comment", id, "version", version, "doSend", "1"));
        assertTrue(stale.body().contains("a changé dans une autre fenêtre")
                && stale.body().contains(">Autre<"));

        said.write(People.PRATICIENNE, Map.of("text", "Une réponse", "parent", id));
        // Nobody erases what is not theirs.
        assertEquals(200, said.send(People.PRATICIENNE, Map.of("doErase", id)).status());
        assertTrue(said.open(People.PRATICIENNE).body().contains(word));
        assertEquals(302, said.send(People.SOUTIEN, Map.of("doErase", id)).status());
        String left = said.open(People.PRATICIENNE).body();
        assertFalse(left.contains(word), left);
        assertTrue(left.contains("effacé par la personne") && left.contains("Une réponse"), left);
    }

    @Test
    void moderatorWithdrawsAndTheReasonStandsInItsPlace() {
        said.write(People.SOUTIEN, Map.of("text", word));
        String id = Pages.find(said.open(People.MODERATRICE), "name=\"doWithdraw\" value=\"(\\d+)\"");
        assertTrue(
                said.send(People.MODERATRICE, Map.of("doWithdraw", id)).body().contains("Dites pourquoi"));
        // Everybody will read the reason: it names nobody, and what was typed stays.
        String named = said.send(People.MODERATRICE, Map.of("doWithdraw", id, "raison", "Nomme Mme Tremblay."))
                .body();
        assertTrue(
                named.contains("la raison nomme quelqu’un") && named.contains("value=\"Nomme Mme Tremblay.\""), named);
        assertFalse(said.open(People.PRATICIENNE).body().contains("Tremblay"));
        assertEquals(
                302,
                said.send(People.MODERATRICE, Map.of("doWithdraw", id, "raison", "On y reconnaît quelqu’un."))
                        .status());
        String shown = said.open(People.PRATICIENNE).body();
        assertFalse(shown.contains(word), shown);
        assertTrue(shown.contains("On y reconnaît quelqu’un."), shown);
        assertEquals(
                404,
                said.send(People.PRATICIENNE, Map.of("doWithdraw", id, "raison", "Moi aussi"))
                        .status());
    }

    @Test
    void whatLooksLikeAPersonIsPointedOutAndTakenOnlyWhenItsAuthorSaysSo() {
        Reply asked = said.send(People.SOUTIEN, Map.of("text", "Mme Tremblay a aimé.", "doSend", "1"));
        assertEquals(200, asked.status());
        assertTrue(asked.body().contains("On dirait que quelqu’un est nommé"), asked.body());
        String mark = Pages.find(asked, "name=\"nobodyNamed\" value=\"(\\w+)\"");
        String neutral = Pages.find(asked, "name=\"doNeutral\" value=\"([^\"]+)\"");

        Reply replaced = said.send(People.SOUTIEN, Map.of("text", "Mme Tremblay a aimé.", "doNeutral", neutral));
        String text = Pages.find(replaced, "<textarea id=\"text\"[^>]*>([^<]*)<");
        assertFalse(text.contains("Tremblay"), text);
        // What one says of one text is not said of another.
        Reply other =
                said.send(People.SOUTIEN, Map.of("text", "Mme Gagnon a aimé.", "nobodyNamed", mark, "doSend", "1"));
        assertEquals(200, other.status());
        assertEquals(
                302,
                said.send(People.SOUTIEN, Map.of("text", "Mme Tremblay a aimé.", "nobodyNamed", mark, "doSend", "1"))
                        .status());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"' ' | Écrivez quelque chose.", "4001 | dépasse 4000 caractères", "bell | ne s’écrit pas"})
    void textThatIsNotTakenIsNotLost(String given, String reason) {
        String text = given.equals("4001") ? "a".repeat(4001) : given.equals("bell") ? "a\u0007b" : given;
        Reply reply = said.send(People.SOUTIEN, Map.of("text", text, "doSend", "1"));
        assertEquals(200, reply.status());
        assertTrue(reply.body().contains(reason), reply.body());
        assertTrue(text.isBlank() || reply.body().contains(text.substring(0, 1)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "<img src=x onerror=alert(1)>", "[lien](javascript:alert(1))"})
    void scriptIsOnlyText(String text) {
        said.write(People.SOUTIEN, Map.of("text", text + " " + word));
        for (String page : List.of(page("/commentaires"), page(""))) {
            String body = Pages.open(People.SOUTIEN, page).body();
            assertTrue(body.contains(word));
            assertFalse(body.contains("<script>alert")
                    || body.contains("<img src=x")
                    || body.contains("href=\"javascript"));
        }
    }

    @Test
    void impatientFingerCommentsOnceAndThanksOnce() throws Exception {
        Portal.token(People.SOUTIEN);
        said.write(People.SOUTIEN, Map.of("text", word));
        said.write(People.SOUTIEN, Map.of("text", word));
        assertTrue(Pages.open(People.SOUTIEN, page("")).body().contains("Commentaires (1)"));
        try (ExecutorService together = Executors.newFixedThreadPool(6)) {
            List<Callable<Reply>> presses = new ArrayList<>();
            for (int i = 0; i < 6; i++) {
                presses.add(() -> Pages.send(People.SOUTIEN, page(""), Map.of("remercier", "oui")));
            }
            for (Future<Reply> reply : together.invokeAll(presses)) {
                assertEquals(302, reply.get().status());
            }
        }
        assertTrue(Pages.open(null, page("")).body().contains("1\u00a0merci."));
    }

    @Test
    void authorAloneReadsWhoThanksAndThanksCanBeTakenBack() {
        Pages.send(People.SOUTIEN, page(""), Map.of("remercier", "oui"));
        assertTrue(Pages.open(People.PRATICIENNE, page("")).body().contains("De la part de\u00a0: Nadia Benchekroun"));
        assertFalse(Pages.open(People.AGENTE_EMPLOI, page("")).body().contains("Nadia Benchekroun"));
        assertFalse(Pages.open(People.PRATICIENNE, page("")).body().contains("name=\"remercier\""));

        Pages.send(People.SOUTIEN, page(""), Map.of("remercier", "non"));
        assertFalse(Pages.open(null, page("")).body().contains("merci."));
    }

    @Test
    void followerReadsWhatIsNewUntilTheyHaveLooked() {
        Pages.send(People.SOUTIEN, page(""), Map.of("suivre", "oui"));
        assertTrue(followed().contains("Rien de nouveau"));
        said.write(People.PRATICIENNE, Map.of("text", word));
        ToldReport.of(People.AGENTE_EMPLOI, plan, ToldReport.body("Récit"));
        ToldReport.of(People.PRATICIENNE, plan, ToldReport.body("Récit anonyme").put("anonymous", true));
        Reply changed = Portal.as(People.PRATICIENNE)
                .put(
                        plan.address(),
                        Written.body("everyone", plan.title())
                                .put("version", plan.version())
                                .put("summary", "Revu."));
        Portal.as(People.PRATICIENNE)
                .post(
                        plan.address() + "/publish",
                        version(changed.json().get("version").asLong()));

        String news = followed();
        assertTrue(news.contains("Nouveau\u00a0: révision 2, 1\u00a0retour d’expérience, 1\u00a0commentaire"), news);
        assertTrue(Pages.open(People.SOUTIEN, "/").body().contains(plan.title()));
        assertTrue(Pages.open(People.SOUTIEN, "/mes-plans").body().contains("Nouveau\u00a0: révision 2"));
        Pages.open(People.SOUTIEN, page(""));
        assertFalse(followed().contains("Nouveau\u00a0: révision 2"));
    }

    @Test
    void withdrawnWorkIsListedWithoutAWordOfItAndItsPagesAnswer404() {
        Pages.send(People.SOUTIEN, page(""), Map.of("suivre", "oui"));
        said.write(People.SOUTIEN, Map.of("text", word));
        withdraw();

        String shown = followed();
        assertFalse(shown.contains(plan.title()), shown);
        assertTrue(shown.contains("est retiré, ou n’est plus partagé avec vous"), shown);
        for (String page : List.of("", "/commentaires", "/retours")) {
            assertEquals(404, Pages.open(People.SOUTIEN, page(page)).status(), page);
        }
        assertEquals(
                404,
                said.send(People.SOUTIEN, Map.of("text", "Encore", "doSend", "1"))
                        .status());
        assertEquals(
                302,
                Pages.send(People.SOUTIEN, "/mes-plans/suivis", Map.of("doUnfollow", Long.toString(plan.id())))
                        .status());
    }

    @Test
    void erasedWorkTakesAllThatIsSaidOfItAndItsAdaptationKeepsTheCredit() {
        Pages.send(People.SOUTIEN, page(""), Map.of("suivre", "oui"));
        Pages.send(People.SOUTIEN, page(""), Map.of("remercier", "oui"));
        said.write(People.SOUTIEN, Map.of("text", word));
        ToldReport told = ToldReport.of(People.SOUTIEN, plan, ToldReport.body("Récit"));
        Reply adapted = Portal.as(People.SOUTIEN).send("POST", plan.address() + "/adaptations", null, null);
        long mine = adapted.json().get("id").asLong();
        Portal.as(People.SOUTIEN)
                .post(
                        "/api/v1/plans/" + mine + "/publish",
                        version(adapted.json().get("version").asLong()));

        Reply withdrawn = withdraw();
        assertEquals(
                204,
                Portal.as(People.PRATICIENNE)
                        .delete(plan.address() + "?version="
                                + withdrawn.json().get("version").asLong())
                        .status());

        assertEquals(
                404,
                Portal.as(People.SOUTIEN).get("/api/v1/reports/" + told.id()).status());
        assertFalse(followed().contains("/plans/" + plan.id()));
        Reply kept = Portal.as(People.SOUTIEN).get("/api/v1/plans/" + mine);
        // Meant for its adapter alone, as every adaptation begins: it stays theirs, with the credit.
        assertEquals(200, kept.status(), kept::toString);
        assertEquals(plan.title(), kept.json().at("/adaptedFrom/title").asText(), kept::toString);
        assertEquals("Maude Larivière", kept.json().at("/adaptedFrom/author").asText());
    }

    private Reply withdraw() {
        return Portal.as(People.PRATICIENNE)
                .post(
                        plan.address() + "/withdraw",
                        version(Portal.as(People.PRATICIENNE)
                                .get(plan.address() + "/draft")
                                .json()
                                .get("version")
                                .asLong()));
    }

    private String followed() {
        return Pages.open(People.SOUTIEN, "/mes-plans/suivis").body();
    }

    private String page(String part) {
        return "/plans/" + plan.id() + part;
    }

    private static ObjectNode version(long version) {
        return Portal.JSON.createObjectNode().put("version", version);
    }
}
