package org.passeur.practice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** A page costs as many statements for many rows as for few. */
@OnServer
class StatementCountIT {

    private static final String FEW = Written.word("few");
    private static final String MANY = Written.word("many");

    @BeforeAll
    static void writeRows() {
        ImportFile file = new ImportFile();
        for (int i = 0; i < 105; i++) {
            ObjectNode activity = file.activity(i).put("title", "Rangée " + i + " " + (i < 5 ? FEW : MANY));
            // Regions that nobody else uses together: they narrow the lists to these rows.
            activity.putArray("regions").add(i < 5 ? "09" : "10");
            activity.putArray("themes").add("violence");
            activity.putArray("groupTypes").add("task");
            file.line(activity);
        }
        assertEquals(105, file.run().get("created").asInt());
        Portal.await("the index", Duration.ofSeconds(60), () -> total("/api/v1/search?q=" + MANY) == 100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "/api/v1/activities?region=09&theme=violence&size=100; /api/v1/activities?region=10&theme=violence&size=100",
                "/activites?region=09&theme=violence;                  /activites?region=10&theme=violence",
                "/recherche?q=FEW;                                     /recherche?q=MANY",
                "/api/v1/search?q=FEW&size=100;                        /api/v1/search?q=MANY&size=100",
            })
    void manyRowsCostNoMoreStatementsThanFew(String few, String many) {
        for (Portal portal : new Portal[] {Portal.visitor(), Portal.as(People.PRATICIENNE)}) {
            int forFew = statements(portal, few);
            int forMany = statements(portal, many);
            assertTrue(forFew <= 12, few + " costs " + forFew + " statements");
            // A page that is not full needs no count.
            assertTrue(
                    forMany <= forFew + 1,
                    many + " costs " + forMany + " statements where " + few + " costs " + forFew);
        }
    }

    private static int statements(Portal portal, String path) {
        String address = path.replace("FEW", FEW).replace("MANY", MANY);
        // Once before, so that what is read once for all is there.
        ask(portal, address);
        Reply reply = ask(portal, address);
        String timing = reply.header("Server-Timing");
        assertTrue(timing.startsWith("sql;desc="), "Server-Timing of " + address + ": " + timing);
        return Integer.parseInt(timing.substring("sql;desc=".length()));
    }

    private static Reply ask(Portal portal, String address) {
        Reply reply = Portal.send(portal.request("GET", address, null, null)
                .setHeader("Accept", address.startsWith("/api") ? "application/json" : "text/html"));
        assertEquals(200, reply.status(), reply::toString);
        return reply;
    }

    private static int total(String path) {
        return Portal.visitor().get(path).json().get("total").asInt();
    }
}
