package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeur.test.ImportFile;
import org.passeur.test.IndexCare;
import org.passeur.test.OnServer;
import org.passeur.test.Pages;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Services;
import org.passeur.test.Written;

/** The search engine dies in the middle of it all, and comes back. */
@OnServer
@Tag("postgresql-opensearch")
class SearchOutageIT {

    private static final int LINES = 1000;

    /** A word that nothing else has. */
    private static final String SECRET = Written.word("pan");

    @Test
    void writingGoesOnTitlesAreSoughtInTheDatabaseAndNothingIsLost() {
        for (String visibility : List.of("private", "network", "everyone")) {
            Written.draft(People.PRATICIENNE, "plans", visibility, "Été " + SECRET + " " + visibility)
                    .publish();
        }
        Written.draft(People.PRATICIENNE, "plans", "everyone", "Été " + SECRET + " brouillon");
        ImportFile file = new ImportFile();
        IntStream.rangeClosed(1, LINES).forEach(i -> file.line(file.activity(i)));
        String job = file.start();
        Portal.await(
                "the first lines",
                Duration.ofMinutes(1),
                () -> Portal.as(People.ADMIN).get(job).json().get("read").asInt() > 0);

        Services.withoutSearch(() -> {
            int read = Portal.as(People.ADMIN).get(job).json().get("read").asInt();
            assertTrue(read < LINES, () -> "killed too late: " + read);
            assertEquals(
                    "done 1000 read: 1000 created, 0 updated, 0 unchanged, 0 rejected",
                    ImportFile.figures(ImportFile.await(job, Duration.ofMinutes(3))));
            assertEquals(200, Portal.visitor().get("/plans").status());
            assertEquals(503, Portal.visitor().get("/health/ready").status());
            seesByTitle(null, "everyone");
            seesByTitle(People.PRATICIENNE, "private network everyone");
            seesByTitle(People.of("agente-emploi"), "network everyone");
            seesByTitle(People.of("praticien-autre-region"), "everyone");
            seesByTitle(People.of("coordonnatrice"), "network everyone");
            seesByTitle(People.ADMIN, "everyone");
            for (String asked : List.of("/api/v1/search?q=ete", "/api/v1/suggest?q=ete")) {
                Reply refused = Portal.visitor().get(asked);
                assertEquals(503, refused.status(), refused::toString);
                assertTrue(refused.header("Retry-After").matches("[1-9]\\d*"), refused::toString);
                assertTrue(refused.body().contains("La recherche ne répond pas"), refused::toString);
            }
        });

        Portal.await(
                "readiness",
                Duration.ofMinutes(2),
                () -> Portal.visitor().get("/health/ready").status() == 200);
        assertEquals(List.of(), IndexCare.ofPortal().differences());
        assertEquals(
                LINES,
                Portal.visitor()
                        .get("/api/v1/search?size=1&q=%22" + file.mark() + "%22")
                        .json()
                        .get("total")
                        .asInt());
    }

    private static void seesByTitle(People person, String visible) {
        Reply page = Pages.open(person, "/recherche?q=ete+" + SECRET.toUpperCase(java.util.Locale.ROOT));
        assertEquals(200, page.status(), page::toString);
        assertTrue(page.body().contains("La recherche ne répond pas"), page.body());
        assertFalse(page.body().contains("brouillon"), "a draft");
        assertEquals(
                List.of(visible.split(" ")),
                Stream.of("private", "network", "everyone")
                        .filter(visibility -> page.body().contains("Été " + SECRET + " " + visibility + "</a>"))
                        .toList(),
                String.valueOf(person));
    }
}
