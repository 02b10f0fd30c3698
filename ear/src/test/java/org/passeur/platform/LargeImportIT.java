package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeur.test.ImportFile;
import org.passeur.test.OnServer;

/** The last of all: the index follows so many writes for a while, and what others write waits behind them. */
@OnServer
@Order(Integer.MAX_VALUE)
class LargeImportIT {

    /**
     * On one backend: the file is read and stored in the same way on both. It names 5,000 works again and again: storing
     * 100,000 would take half of the time that all tests have.
     */
    @Test
    @Tag("h2-lucene")
    void hundredThousandLinesAreStoredOrReported() {
        ImportFile file = new ImportFile();
        for (int i = 1; i <= 100_000; i++) {
            file.line(
                    i % 1000 == 0
                            ? file.activity(i % 5000).without("title")
                            : file.activity(i % 5000).put("status", "draft").put("visibility", "private"));
        }

        JsonNode job = ImportFile.await(file.start(), Duration.ofMinutes(15));

        assertEquals(
                "done 100000 read: 4995 created, 0 updated, 94905 unchanged, 100 rejected", ImportFile.figures(job));
        assertEquals(1000, job.at("/errors/0/line").asInt());
        assertEquals(100_000, job.at("/errors/99/line").asInt());
    }
}
