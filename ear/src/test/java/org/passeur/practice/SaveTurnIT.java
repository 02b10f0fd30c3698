package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.passeur.test.SelfSaving.address;
import static org.passeur.test.SelfSaving.changes;
import static org.passeur.test.SelfSaving.form;
import static org.passeur.test.SelfSaving.send;
import static org.passeur.test.SelfSaving.state;
import static org.passeur.test.SelfSaving.version;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** Saves of one form that are long on their way: none is doubled, and none that is older than what is stored wins. */
@OnServer
class SaveTurnIT {

    private static final People OWNER = People.PRATICIENNE;

    private final String title = "Essai " + UUID.randomUUID();

    private static String page(Written plan) {
        return "/plans/" + plan.id() + "/modifier";
    }

    @Test
    void newPlanIsKeptOnceAlsoWhenItsFirstAnswerIsLost() {
        String key = UUID.randomUUID().toString();
        assertEquals("untitled", state(send(OWNER, "/plans/nouveau", form(OWNER, "aim", "Se dire"))));

        Reply first = send(OWNER, "/plans/nouveau", saveOf(key, 1, "title", title));
        Reply again = send(OWNER, "/plans/nouveau", saveOf(key, 2, "title", title, "aim", "Se dire"));

        assertEquals("saved", state(first));
        assertEquals(address(first), address(again));
        Reply third = send(OWNER, address(first), saveOf(key, 3, "title", title, "version", version(first)));
        assertEquals("saved", state(third), "its own save came before, and its answer was lost");
        Reply elsewhere = send(OWNER, address(first), form(OWNER, "title", title + " !", "version", version(first)));
        assertEquals("conflict", state(elsewhere));
    }

    @Test
    void openFormMeetsWhatWasImportedMeanwhile() {
        People importer = People.ADMIN;
        Written plan = Written.draft(importer, "plans", "private");
        Map<String, String> form = form(importer, "title", title, "version", "0");
        form.put("formKey", UUID.randomUUID().toString());
        form.put("formTurn", "5");
        Reply saved = send(importer, page(plan), form);
        assertEquals("saved", state(saved));

        JsonNode job = new ImportFile()
                .line(Portal.JSON
                        .createObjectNode()
                        .put("type", "plan")
                        .put("externalId", plan.stored().get("externalId").asText())
                        .put("title", title)
                        .put("language", "fr")
                        .put("visibility", "private")
                        .put("status", "draft")
                        .put("aim", "Vient du fichier"))
                .run();

        assertEquals(1, job.get("updated").asInt(), job::toString);
        form.put("version", version(saved));
        form.put("formTurn", "7");
        assertEquals("conflict", state(send(importer, page(plan), form)));
        assertEquals("Vient du fichier", plan.stored().path("aim").asText());
    }

    private static Map<String, String> saveOf(String key, int turn, String... fields) {
        Map<String, String> form = form(OWNER, fields);
        form.put("formKey", key);
        form.put("formTurn", String.valueOf(turn));
        return form;
    }

    @Test
    void saveThatArrivesAfterALaterOneOfItsFormOverwritesNothing() {
        Written plan = Written.draft(OWNER, "plans", "private");
        String key = UUID.randomUUID().toString();
        Map<String, String> gaveUp = saveOf(key, 1, "title", title, "version", "0");
        Map<String, String> button = new HashMap<>(gaveUp);
        button.keySet().removeIf(name -> name.startsWith("jakarta.faces.partial") || name.equals("doAutosave"));
        button.put("doSave", "1");
        Map<String, String> changes = changes(OWNER, "0", "title", title);
        changes.put("formKey", key);
        changes.put("formTurn", "1");

        Reply later = send(OWNER, page(plan), saveOf(key, 2, "title", title, "aim", "Se dire", "version", "0"));

        assertEquals("saved", state(later));
        assertEquals("conflict", state(send(OWNER, page(plan), gaveUp)));
        assertEquals(204, send(OWNER, page(plan), changes).status());
        Reply pressed = Pages.send(OWNER, page(plan), button);
        assertEquals(200, pressed.status(), "a page that shows both texts");
        assertTrue(pressed.body().contains("id=\"conflict\""), pressed::toString);
        for (String forged : new String[] {"2", "0", "-1", "x", "99999999999"}) {
            gaveUp.put("formTurn", forged);
            assertEquals("conflict", state(send(OWNER, page(plan), gaveUp)), forged);
        }
        assertEquals("Se dire", plan.stored().path("aim").asText());
        gaveUp.put("formTurn", "3");
        assertEquals("saved", state(send(OWNER, page(plan), gaveUp)));
    }

    @Test
    void saveThatTookBackWhatAnOlderOneSaidStays() {
        Written plan = Written.draft(OWNER, "plans", "private");
        String key = UUID.randomUUID().toString();
        Map<String, String> gaveUp = changes(OWNER, "0", "aim", "Tapé puis repris");
        gaveUp.put("formKey", key);
        gaveUp.put("formTurn", "1");

        Map<String, String> back = changes(OWNER, "0");
        back.put("formKey", key);
        back.put("formTurn", "2");
        assertEquals("saved", state(send(OWNER, page(plan), back)));

        assertEquals(204, send(OWNER, page(plan), gaveUp).status());
        assertTrue(plan.stored().path("aim").isMissingNode());
    }

    @Test
    void firstSaveThatArrivesAfterALaterOneMakesAndOverwritesNothing() {
        String key = UUID.randomUUID().toString();
        Reply later = send(OWNER, "/plans/nouveau", saveOf(key, 2, "title", title, "aim", "Se dire"));

        Reply first = send(OWNER, "/plans/nouveau", saveOf(key, 1, "title", title));

        assertEquals("problems", state(first));
        Long id = Long.valueOf(address(later).replaceAll("\\D", ""));
        JsonNode stored = Portal.as(OWNER).get("/api/v1/plans/" + id + "/draft").json();
        assertEquals("Se dire", stored.path("aim").asText());
        assertEquals("saved", state(send(OWNER, "/plans/nouveau", saveOf(key, 3, "title", title))));
    }
}
