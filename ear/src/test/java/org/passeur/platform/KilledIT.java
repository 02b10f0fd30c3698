package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeur.test.ImportFile;
import org.passeur.test.IndexCare;
import org.passeur.test.OnServer;
import org.passeur.test.OpenSearch;
import org.passeur.test.OwnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Written;

/** What a server leaves when it is killed outright, and what the next one makes of it: a server of its own. */
@OnServer
class KilledIT {

    private static final int LINES = 1000;

    @Test
    @Tag("h2-lucene")
    void importGoesOnWhereTheKilledServerLeftItAndNothingAcknowledgedIsLostOrDoubled() {
        importGoesOn("killed", Map.of());
    }

    /** With a database and an engine of its own: another server would go on with what this one leaves. */
    @Test
    @Tag("postgresql-opensearch")
    void importGoesOnLikewiseWithAnEngine() throws SQLException {
        String database = System.getenv("DB_URL");
        try (Connection connection =
                        DriverManager.getConnection(database, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database killed");
        }
        try (OpenSearch engine = new OpenSearch("opensearch-killed")) {
            engine.await(Duration.ofMinutes(5));
            importGoesOn(
                    "killed",
                    Map.of(
                            "DB_URL", database.replaceFirst("[^/]*$", "killed"),
                            "PASSEUR_SEARCH_URIS", engine.address()));
        }
    }

    private static void importGoesOn(String name, Map<String, String> settings) {
        ImportFile file = new ImportFile();
        IntStream.rangeClosed(1, LINES).forEach(i -> file.line(file.activity(i)));
        Portal admin = Portal.as(People.ADMIN);
        // Small chunks, and a short silence: the test waits for neither.
        Map<String, String> all = new HashMap<>(settings);
        all.put("PASSEUR_IMPORT_CHUNK_LINES", "10");
        all.put("PASSEUR_IMPORT_TAKEOVER", "PT1S");
        try (OwnServer server = new OwnServer(name, all).start()) {
            Reply started = admin.send("POST", server.address("/api/v1/imports"), "application/x-ndjson", file.bytes());
            assertEquals(202, started.status(), started::toString);
            String job = started.header("Location");
            Portal.await(
                    "the first lines",
                    Duration.ofSeconds(60),
                    () -> admin.get(job).json().get("read").asInt() > 0);
            Reply written = admin.post(
                    server.address("/api/v1/activities"), Written.body("private", "Juste avant " + file.mark()));
            server.kill();
            assertEquals(201, written.status(), written::toString);

            server.start();

            JsonNode interrupted = admin.get(job).json();
            assertTrue(interrupted.get("read").asInt() < LINES, () -> "killed too late: " + interrupted);
            assertEquals(
                    "done 1000 read: 1000 created, 0 updated, 0 unchanged, 0 rejected",
                    ImportFile.figures(ImportFile.await(job, Duration.ofMinutes(2))));
            assertEquals(
                    200, admin.get(written.header("Location") + "/draft").status(), "what was saved a moment before");
            assertEquals(
                    IntStream.rangeClosed(1, LINES)
                            .mapToObj(i -> file.mark() + ":" + i)
                            .sorted()
                            .toList(),
                    stored(server, file.mark()));
            IndexCare index = IndexCare.of(server);
            assertEquals(List.of(), index.differences());
            Portal.await(
                    "the index",
                    Duration.ofSeconds(60),
                    () -> Portal.visitor()
                                    .get(server.address("/api/v1/search?size=1&q=" + file.mark()))
                                    .json()
                                    .get("total")
                                    .asInt()
                            >= LINES);
        }
    }

    @Test
    @Tag("h2-lucene")
    void indexIsWholeAfterTheServerWasKilledWhileItWasWrittenAgain() {
        ImportFile file = new ImportFile();
        IntStream.rangeClosed(1, LINES).forEach(i -> file.line(file.activity(i)));
        Portal admin = Portal.as(People.ADMIN);
        try (OwnServer server = new OwnServer("killed-reindex", Map.of()).start()) {
            IndexCare index = IndexCare.of(server);
            String job = admin.send("POST", server.address("/api/v1/imports"), "application/x-ndjson", file.bytes())
                    .header("Location");
            ImportFile.await(job, Duration.ofMinutes(2));
            assertEquals(List.of(), index.differences());
            assertEquals(202, index.ask("").status());
            assertEquals("cancelled", index.cancel().get("state").asText());
            index.awaitEnd();

            // From nothing: the index that the killed server leaves is not whole, and the next one makes it so unasked.
            Portal.await(
                    "the one before",
                    Duration.ofSeconds(30),
                    () -> index.ask("?how=build").status() == 202);
            Portal.await(
                    "the emptied index",
                    Duration.ofMinutes(1),
                    () -> !index.status().get("building").isEmpty());
            server.kill();
            server.start();

            Portal.await(
                    "the index to be built",
                    Duration.ofMinutes(5),
                    () -> index.status().get("building").isEmpty());
            assertEquals(List.of(), index.differences());
        }
    }

    /** External ids of what is stored, each as often as it is. */
    private static List<String> stored(OwnServer server, String mark) {
        return Portal.as(People.ADMIN)
                .get(server.address("/api/v1/export?type=activity"))
                .body()
                .lines()
                .map(line -> line.replaceFirst(".*\"externalId\":\"([^\"]*)\".*", "$1"))
                .filter(id -> id.startsWith(mark))
                .sorted()
                .toList();
    }
}
