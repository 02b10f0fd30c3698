package org.passeur.experience;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.ToldReport;
import org.passeur.test.Written;

/** A report outlives the revision that it is on. */
@OnServer
class GoneRevisionReportIT {

    private final Written plan = Plans.publish(People.PRATICIENNE);

    @Test
    void reportOnARevisionThatIsGoneChangesButForItsMinutes() {
        ObjectNode first = Plans.minutes(ToldReport.body("Récit"), 1, 1, 12);
        ToldReport told = ToldReport.of(People.SOUTIEN, plan, first);
        plan.retitle("everyone", plan.title()).publish();
        assertEquals(
                204,
                Portal.as(People.PRATICIENNE)
                        .delete(plan.address() + "/revisions/1")
                        .status());

        String page = "/retours/" + told.id();
        String shown = Pages.open(People.SOUTIEN, page).body();
        assertTrue(shown.contains("La révision que vous avez utilisée ne peut plus être lue."), shown);
        assertFalse(shown.contains("n’est plus partagé"), shown);
        Reply sent = Pages.send(
                People.SOUTIEN,
                page,
                Map.of(
                        "version",
                        Long.toString(told.version()),
                        "again",
                        "no",
                        "worked",
                        "Récit par la page",
                        "doSave",
                        "1"));
        assertEquals(302, sent.status(), sent::toString);

        Portal writer = Portal.as(People.SOUTIEN);
        String address = "/api/v1/reports/" + told.id();
        ObjectNode body = Plans.minutes(ToldReport.body("Récit par programme"), 1, 1, 12);
        body.put("version", writer.get(address).json().get("version").asLong());
        assertEquals(200, writer.put(address, body).status());
        JsonNode kept = writer.get(address).json();
        assertEquals("Récit par programme", kept.at("/report/worked").asText(), kept::toString);
        assertEquals(1, kept.at("/report/revision").asInt());
        assertEquals(12, kept.at("/minutes/0/minutes").asInt(), kept::toString);

        body.put("version", kept.get("version").asLong()).remove("minutes");
        Reply others = writer.put(address, Plans.minutes(body, 1, 1, 15));
        assertEquals(422, others.status(), others::toString);
        assertEquals("report.block", others.json().at("/fields/0/code").asText());
        // There is no telling anew of what is gone.
        assertEquals(404, writer.post(plan.address() + "/reports", first).status());
    }
}
