package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.passeur.test.ImportFile;
import org.passeur.test.IndexCare;
import org.passeur.test.OnServer;
import org.passeur.test.OwnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;

/** An index that goes, or is not what the notes in the database are about, is built again unasked. */
@OnServer
class LostIndexIT {

    private static final Duration SOON = Duration.ofMinutes(3);

    @Test
    @Tag("h2-lucene")
    void filesThatAreDeletedWhileTheServerRunsAreMissedAndWrittenAgain() throws IOException {
        try (OwnServer server = new OwnServer("lost", Map.of()).start()) {
            IndexCare index = IndexCare.of(server);
            String word = activity(server);
            Portal.await("the index", SOON, () -> found(server, word) == 1);
            try (Stream<Path> files = Files.list(server.data()
                    .resolve("index/activity-" + index.status().get("version").asText()))) {
                for (Path file : (Iterable<Path>) files::iterator) {
                    Files.delete(file);
                }
            }

            awaitBuild(index);

            assertEquals(List.of(), index.differences());
            assertEquals(1, found(server, word));
            String another = activity(server);
            Portal.await("the index", SOON, () -> found(server, another) == 1);
        }
    }

    @Test
    @Tag("h2-lucene")
    void whatAnotherVersionOrBackendHeldIsNotTrustedWhenItComesBack() throws SQLException {
        String database = "jdbc:h2:";
        try (OwnServer server = new OwnServer("versions", Map.of()).start()) {
            IndexCare index = IndexCare.of(server);
            String word = activity(server);
            Portal.await("the index", SOON, () -> found(server, word) == 1);
            server.kill();
            database += server.data().resolve("h2/passeur");
            try (Connection connection = connect(database)) {
                // As a newer version, or the same one on an engine, leaves it.
                run(connection, "update index_whole set version = 'ffffffff@files' where kind = 'activity'");
                run(connection, "update index_whole set version = 'ffffffff@engine' where kind = 'plan'");
            }
            server.start();

            Portal.await(
                    "the index to be whole",
                    SOON,
                    () -> index.status().get("building").isEmpty());
            server.kill();

            try (Connection connection = connect(database);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery(
                            "select count(distinct version) from index_whole where version not like '________@files'"
                                    + " or version like 'ffffffff%'")) {
                assertTrue(rows.next());
                assertEquals(0, rows.getInt(1), "what others held whole");
            }
        }
    }

    @Test
    @Tag("postgresql-opensearch")
    void indexThatTheEngineLosesWhileTheServerRunsIsBuiltAgain() throws IOException, InterruptedException {
        IndexCare index = IndexCare.ofPortal();
        index.awaitEnd();
        String engine = System.getenv("PASSEUR_SEARCH_URIS");
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpResponse<String> gone = client.send(
                    HttpRequest.newBuilder(URI.create(engine + "/activity-"
                                    + index.status().get("version").asText() + "-000001"))
                            .DELETE()
                            .build(),
                    HttpResponse.BodyHandlers.ofString());
            assertEquals(200, gone.statusCode(), gone::body);
        }

        awaitBuild(index);

        assertEquals(List.of(), index.differences());
    }

    private static void awaitBuild(IndexCare index) {
        Portal.await(
                "the loss to be noticed",
                SOON,
                () -> !index.status().get("building").isEmpty());
        Portal.await(
                "the index to be whole",
                SOON,
                () -> index.status().get("building").isEmpty());
    }

    private static void run(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String activity(OwnServer server) {
        ImportFile file = new ImportFile();
        file.line(file.activity(1));
        ImportFile.await(
                Portal.as(People.ADMIN)
                        .send("POST", server.address("/api/v1/imports"), "application/x-ndjson", file.bytes())
                        .header("Location"),
                SOON);
        return file.mark();
    }

    private static int found(OwnServer server, String mark) {
        return Portal.visitor()
                .get(server.address("/api/v1/search?size=1&q=%22" + mark + "%22"))
                .json()
                .path("total")
                .asInt();
    }

    /** What a killed server held is let go of a moment later. */
    private static Connection connect(String database) {
        Connection[] connection = new Connection[1];
        Portal.await("the database to be free", Duration.ofSeconds(30), () -> {
            try {
                connection[0] = DriverManager.getConnection(database, "passeur", "passeur");
                return true;
            } catch (SQLException e) {
                return false;
            }
        });
        return connection[0];
    }
}
