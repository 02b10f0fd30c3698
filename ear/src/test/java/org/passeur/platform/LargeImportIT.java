package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeur.search.boundary.SearchResults;
import org.passeur.test.ImportFile;
import org.passeur.test.IndexCare;
import org.passeur.test.OnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;

/** The last of all: the index follows so many writes for a while, and what others write waits behind them. */
@OnServer
@Order(Integer.MAX_VALUE)
class LargeImportIT {

    private static final int WORKS = 14_000;

    /**
     * On one backend: the file is read and stored in the same way on both. It names 14,000 works again and again: storing
     * 100,000 would take half of the time that all tests have. They are more than a search counts one by one.
     */
    @Test
    @Tag("h2-lucene")
    void hundredThousandLinesAreStoredOrReportedAndFoundByTheirKindAndNumberMoreOrLess() {
        ImportFile file = new ImportFile();
        for (int i = 1; i <= 100_000; i++) {
            file.line(
                    i % 1000 == 0
                            ? file.activity(i % WORKS).without("title")
                            : file.activity(i % WORKS).put("status", "draft").put("visibility", "private"));
        }

        JsonNode job = ImportFile.await(file.start(), Duration.ofMinutes(15));

        assertEquals(
                "done 100000 read: 13986 created, 0 updated, 85914 unchanged, 100 rejected", ImportFile.figures(job));
        assertEquals(1000, job.at("/errors/0/line").asInt());
        assertEquals(100_000, job.at("/errors/99/line").asInt());
        String words = "%22" + file.mark() + "%22";
        Portal.await(
                "all of it in the index",
                Duration.ofMinutes(5),
                () -> IndexCare.ofPortal().differences().isEmpty());
        JsonNode whole =
                Portal.as(People.ADMIN).get("/api/v1/search?size=1&q=" + words).json();
        assertTrue(whole.get("total").asInt() >= SearchResults.COUNTED_TO, whole::toString);
        assertFalse(whole.get("facetsExact").asBoolean(), whole::toString);
        assertEquals(WORKS, whole.at("/facets/type/activity").asDouble(), WORKS * 0.2, whole::toString);
        assertEquals(
                0,
                Portal.visitor()
                        .get("/api/v1/search?size=1&q=" + words)
                        .json()
                        .get("total")
                        .asInt());
    }
}
