package org.passeur.bench;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * OpenSearch (ports given second and third) and PostgreSQL (fourth) for as long as this program runs; makes the file given
 * first when both answer. Where a port is 0, that one is not wanted.
 */
final class SearchServers {

    private static final int NOBODY = 65534;
    private static final Duration LIMIT = Duration.ofMinutes(3);

    private SearchServers() {}

    public static void main(String[] args) throws Exception {
        if (!args[1].equals("0")) {
            openSearch(Path.of(Work.text("bench.opensearch")), args[1], args[2]);
        }
        if (!args[3].equals("0")) {
            postgresql(Path.of(Work.text("bench.postgresql")), Integer.parseInt(args[3]));
        }
        Files.createFile(Path.of(args[0]));
        Thread.currentThread().join();
    }

    private static void openSearch(Path shipped, String port, String transport)
            throws IOException, InterruptedException {
        boolean root = "root".equals(System.getProperty("user.name"));
        // OpenSearch refuses root, and nobody else may look below root's folders.
        Path files = Files.createTempDirectory("passeur-bench-opensearch");
        Path home = files.resolve("home");
        copy(shipped, home);
        Path configuration = home.resolve("config");
        Files.writeString(configuration.resolve("opensearch.yml"), """
                cluster.name: passeur-bench
                discovery.type: single-node
                network.host: 127.0.0.1
                http.port: %s
                transport.port: %s
                # A full disk of the machine is not what is measured here.
                cluster.routing.allocation.disk.threshold_enabled: false
                """.formatted(port, transport));
        List<String> command = new ArrayList<>();
        if (root) {
            try (Stream<Path> all = Files.walk(files)) {
                for (Path file : (Iterable<Path>) all::iterator) {
                    Files.setAttribute(file, "unix:uid", NOBODY);
                    Files.setAttribute(file, "unix:gid", NOBODY);
                }
            }
            command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
        }
        command.add(home.resolve("bin/opensearch").toString());
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(home.toFile()).inheritIO();
        builder.environment().put("OPENSEARCH_JAVA_HOME", System.getProperty("java.home"));
        builder.environment().put("OPENSEARCH_JAVA_OPTS", Work.text("bench.opensearch.heap"));
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> {
            process.destroy();
            process.onExit().join();
            delete(files);
        }));
        await(process, URI.create("http://localhost:" + port + "/_cluster/health?wait_for_status=yellow"));
    }

    private static void await(Process process, URI uri) throws InterruptedException {
        Instant end = Instant.now().plus(LIMIT);
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (process.isAlive() && Instant.now().isBefore(end)) {
                try {
                    if (client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.discarding())
                                    .statusCode()
                            == 200) {
                        return;
                    }
                } catch (IOException notYet) {
                    // It opens its port when it is ready to.
                }
                // A process says by its port alone that it is ready.
                Thread.sleep(200);
            }
        }
        throw new IllegalStateException("OpenSearch does not answer at " + uri);
    }

    private static void postgresql(Path folder, int port) throws Exception {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(folder.resolve("program").toFile())
                .setDataDirectory(folder.resolve("data"))
                .setCleanDataDirectory(false)
                .start();
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet known = statement.executeQuery("select 1 from pg_roles where rolname = 'passeur'")) {
                if (known.next()) {
                    return;
                }
            }
            statement.execute("create role passeur login password 'passeur'");
            statement.execute("create database passeur owner passeur");
        }
    }

    private static void copy(Path from, Path to) throws IOException {
        try (Stream<Path> all = Files.walk(from)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.copy(file, to.resolve(from.relativize(file).toString()), StandardCopyOption.COPY_ATTRIBUTES);
            }
        }
    }

    private static void delete(Path folder) {
        try (Stream<Path> all = Files.walk(folder)) {
            all.sorted(Comparator.reverseOrder()).forEach(file -> file.toFile().delete());
        } catch (IOException e) {
            System.err.println(folder + " could not be removed: " + e.getMessage());
        }
    }
}
