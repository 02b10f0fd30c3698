package org.passeur.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** One node, small, without TLS. */
public final class OpenSearch implements AutoCloseable {

    private static final int NOBODY = 65534;

    private final Path files;
    private final Map<String, String> environment;
    private final List<String> command = new ArrayList<>();
    private Background process;

    private final String name;
    private final int port;

    OpenSearch() {
        this("opensearch", Run.port("opensearch"), Run.port("opensearch.transport"));
    }

    /** For a test that does to it what no other test would survive. */
    public OpenSearch(String name) {
        this(name, Run.freePort(), Run.freePort());
    }

    private OpenSearch(String name, int port, int transport) {
        this.name = name;
        this.port = port;
        boolean root = "root".equals(System.getProperty("user.name"));
        try {
            // OpenSearch refuses root, and nobody else may write or even look below root's directories.
            files = Files.createTempDirectory("passeur-opensearch");
            Path home = Run.BUILD.resolve("opensearch");
            if (root && !everybodyReads(home)) {
                Run.copy(home, files.resolve("home"));
                home = files.resolve("home");
            }
            Path configuration = files.resolve("config");
            Run.copy(home.resolve("config"), configuration);
            Files.writeString(configuration.resolve("opensearch.yml"), """
                    cluster.name: passeur-test
                    discovery.type: single-node
                    network.host: 127.0.0.1
                    http.port: %d
                    transport.port: %d
                    path.data: %s
                    path.logs: %s
                    # A full disk of the machine is not what is tested here.
                    cluster.routing.allocation.disk.threshold_enabled: false
                    """.formatted(
                            port, transport, files.resolve("data"), files.resolve("logs")));
            // The shipped options write beside the program.
            Path options = configuration.resolve("jvm.options");
            Files.writeString(
                    options,
                    Files.readString(options)
                            .replace("logs/", files.resolve("logs") + "/")
                            .replace("HeapDumpPath=data", "HeapDumpPath=" + files.resolve("logs")));
            Files.createDirectories(files.resolve("logs"));
            Files.createDirectories(files.resolve("tmp"));
            if (root) {
                own(files);
                command.addAll(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"));
            }
            command.add(home.resolve("bin/opensearch").toString());
            environment = Map.of(
                    "JAVA_HOME",
                    System.getProperty("java.home"),
                    "OPENSEARCH_JAVA_HOME",
                    System.getProperty("java.home"),
                    "OPENSEARCH_PATH_CONF",
                    configuration.toString(),
                    "OPENSEARCH_TMPDIR",
                    files.resolve("tmp").toString(),
                    "OPENSEARCH_JAVA_OPTS",
                    "-Xms512m -Xmx512m -XX:TieredStopAtLevel=1");
            start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean everybodyReads(Path directory) throws IOException {
        for (Path parent = directory.toRealPath(); parent != null; parent = parent.getParent()) {
            if (!Files.getPosixFilePermissions(parent).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                return false;
            }
        }
        return true;
    }

    private static void own(Path directory) throws IOException {
        try (Stream<Path> all = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) all::iterator) {
                Files.setAttribute(file, "unix:uid", NOBODY);
                Files.setAttribute(file, "unix:gid", NOBODY);
            }
        }
    }

    public String address() {
        return "http://localhost:" + port;
    }

    public void start() {
        process = new Background(name, files, environment, command);
    }

    /** As if its machine lost power. */
    public void kill() {
        process.kill();
    }

    public void await(Duration limit) {
        process.awaitOk(URI.create(address() + "/_cluster/health?wait_for_status=yellow"), limit);
    }

    @Override
    public void close() {
        process.close();
        Run.delete(files);
    }
}
