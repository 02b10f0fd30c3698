package org.passeur.exchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal.Reply;
import org.passeur.test.ToldReport;
import org.passeur.test.Written;

/** What is said of a work costs its page a fixed number of statements, however much it is. */
@OnServer
class PageCostIT {

    @Test
    void pageOfAWorkThatMuchIsSaidOfCostsNoMoreStatements() {
        Written quiet = talked(1);
        Written loud = talked(8);
        for (People reader : new People[] {null, People.SOUTIEN}) {
            for (String part : new String[] {"", "/retours"}) {
                assertEquals(
                        statements(reader, quiet, part),
                        statements(reader, loud, part),
                        "of " + part + " for " + reader);
            }
        }
        assertEquals(
                statements(People.SOUTIEN, quiet, "/commentaires"), statements(People.SOUTIEN, loud, "/commentaires"));
        // The plan, its figures, what is said of it.
        assertTrue(statements(null, loud, "") <= 3, statements(null, loud, "") + " statements for a visitor");
        // And who looks, the newest comments.
        assertTrue(
                statements(People.SOUTIEN, loud, "") <= 5,
                statements(People.SOUTIEN, loud, "") + " statements for a member");
    }

    private static Written talked(int times) {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "everyone").publish();
        String page = "/plans/" + plan.id();
        for (int i = 0; i < times; i++) {
            for (People writer : new People[] {People.PRATICIENNE, People.AGENTE_EMPLOI, People.FORMATRICE}) {
                ToldReport.of(writer, plan, ToldReport.body("Récit " + i));
            }
            Reply said = Pages.send(
                    People.AGENTE_EMPLOI, page + "/commentaires", Map.of("text", "Conseil " + i, "doSend", "1"));
            assertEquals(302, said.status());
            String id = Pages.find(
                    Pages.open(People.AGENTE_EMPLOI, page + "/commentaires"), "name=\"parent\" value=\"(\\d+)\"");
            Pages.send(
                    People.PRATICIENNE,
                    page + "/commentaires",
                    Map.of("text", "Réponse " + i, "parent", id, "doSend", "1"));
        }
        return plan;
    }

    private static int statements(People reader, Written plan, String part) {
        String address = "/plans/" + plan.id() + part;
        Pages.open(reader, address);
        Reply page = Pages.open(reader, address);
        assertEquals(200, page.status(), address);
        return Integer.parseInt(page.header("Server-Timing").substring("sql;desc=".length()));
    }
}
