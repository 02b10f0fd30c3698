package org.passeur.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.URI;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.passeur.test.ImportFile;
import org.passeur.test.IndexCare;
import org.passeur.test.OnServer;
import org.passeur.test.OwnServer;
import org.passeur.test.People;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Run;
import org.passeur.test.Written;

/** Two nodes on one database, one engine and one folder of imports: whoever asks may reach either. */
@OnServer
@Tag("postgresql-opensearch")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SecondNodeIT {

    private static final int LINES = 2000;

    private static final int TIMES = 5;

    /** In milliseconds, what the cluster has for a withdrawal. */
    private static final long AT_ONCE = 2000;

    private static OwnServer second;

    @BeforeAll
    static void start() {
        second = new OwnServer(
                        "second",
                        Map.of(
                                "PASSEUR_DATA",
                                Run.DIRECTORY.resolve("data").toString(),
                                "PASSEUR_IMPORT_CHUNK_LINES",
                                "10"))
                .start();
    }

    @AfterAll
    static void stop() {
        second.close();
    }

    @Test
    void whatOneNodePublishesIsReadOnTheOtherInTheNextMomentAndFoundThereSoon() {
        String word = Written.word("noeud");
        Written plan = published("Premier " + word);
        assertEquals("Premier " + word, read(plan).json().get("title").asText());

        plan.retitle("everyone", "Second " + word).publish();

        assertEquals("Second " + word, read(plan).json().get("title").asText());
        Portal.await("the index", Duration.ofMinutes(1), () -> found(word) == 1);
    }

    @Test
    void whatOneNodeWithdrawsIsGoneFromTheOther() {
        long[] millis = IntStream.range(0, TIMES)
                .mapToLong(i -> withdrawnUntilNotFound())
                .sorted()
                .toArray();
        assertTrue(millis[TIMES / 2] < AT_ONCE, () -> Arrays.toString(millis) + " ms");
    }

    private static long withdrawnUntilNotFound() {
        String word = Written.word("noeud");
        Written plan = published("Essai " + word);
        Portal.await("the index", Duration.ofMinutes(1), () -> found(word) == 1);

        plan.withdraw(plan.owner());
        long withdrawn = System.nanoTime();

        assertEquals(404, read(plan).status());
        Portal.await("the search of the other node", Duration.ofMinutes(1), () -> found(word) == 0);
        return (System.nanoTime() - withdrawn) / 1_000_000;
    }

    @Test
    void whoSavesOnOneNodeWhatChangedOnTheOtherIsTold() {
        Written plan = Written.draft(People.PRATICIENNE, "plans", "private");
        String there = second.address(plan.address());
        Portal owner = Portal.as(People.PRATICIENNE);
        Reply saved = owner.put(there, Written.body("private", "Là-bas").put("version", plan.version()));
        assertEquals(200, saved.status(), saved::toString);

        Reply stale = owner.put(plan.address(), Written.body("private", "Ici").put("version", plan.version()));

        assertEquals(409, stale.status(), stale::toString);
        assertEquals("Là-bas", plan.stored().get("title").asText());
    }

    @Test
    void oneRunOnTheIndexIsTheRunOfAllNodes() {
        IndexCare here = IndexCare.ofPortal();
        IndexCare there = IndexCare.of(second);
        here.awaitEnd();
        assertEquals(202, here.ask("").status());

        assertEquals(409, there.ask("").status());
        assertEquals("running", there.status().get("state").asText());

        assertEquals("cancelled", there.cancel().get("state").asText());
        here.awaitEnd();
    }

    /** Its import and its part of the outbox; the last, for it does not come back. */
    @Test
    @Order(Integer.MAX_VALUE)
    void whatANodeWasAtWhenItDiedIsEndedByTheOther() throws SQLException {
        ImportFile file = new ImportFile();
        IntStream.rangeClosed(1, LINES).forEach(i -> file.line(file.activity(i)));
        Portal admin = Portal.as(People.ADMIN);
        Reply started = admin.send("POST", second.address("/api/v1/imports"), "application/x-ndjson", file.bytes());
        assertEquals(202, started.status(), started::toString);
        String job = URI.create(started.header("Location")).getPath();
        Portal.await(
                "the first lines",
                Duration.ofMinutes(1),
                () -> admin.get(job).json().get("read").asInt() > 0);
        String ran = runner(job);
        second.kill();
        int read = admin.get(job).json().get("read").asInt();

        assertTrue(read < LINES, () -> "killed too late: " + read);
        assertEquals(
                "done %d read: %d created, 0 updated, 0 unchanged, 0 rejected".formatted(LINES, LINES),
                ImportFile.figures(ImportFile.await(job, Duration.ofMinutes(3))));
        assertNotEquals(ran, runner(job), "the same node had it all the time");
        assertEquals(List.of(), IndexCare.ofPortal().differences());
    }

    /** Which node had the import last, by a name that it gives itself. */
    private static String runner(String job) throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        System.getenv("DB_URL"), System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
                PreparedStatement statement =
                        connection.prepareStatement("select runner from import_job where id = ?")) {
            statement.setLong(1, Long.parseLong(job.replaceFirst(".*/", "")));
            ResultSet row = statement.executeQuery();
            assertTrue(row.next(), job);
            return row.getString(1);
        }
    }

    private static Written published(String title) {
        return Written.draft(People.PRATICIENNE, "plans", "everyone", title).publish();
    }

    private static Reply read(Written plan) {
        return Portal.visitor().get(second.address(plan.address()));
    }

    private static int found(String word) {
        return Portal.visitor()
                .get(second.address("/api/v1/search?size=1&q=" + word))
                .json()
                .get("total")
                .asInt();
    }
}
