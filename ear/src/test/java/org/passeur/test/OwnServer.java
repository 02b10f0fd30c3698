package org.passeur.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A second server with data of its own, unless the settings name others, for a test that does to it what no other test would survive. */
public final class OwnServer implements AutoCloseable {

    private static final Duration START = Duration.ofMinutes(5);

    private final Path directory;
    private final Map<String, String> environment;
    private final int port = Run.freePort();
    private final int management = Run.freePort();
    private Background process;

    /**
     * @param settings beside those of all tests: environment variables
     */
    public OwnServer(String name, Map<String, String> settings) {
        directory = Run.DIRECTORY.resolve(name);
        environment = new HashMap<>(settings);
        environment.put("PASSEUR_URL", address(""));
        environment.putIfAbsent("PASSEUR_DATA", directory.resolve("data").toString());
        environment.put("JAVA_HOME", System.getProperty("java.home"));
        // It never lives long enough for the second compiler to pay.
        environment.put(
                "JAVA_OPTS",
                "-Xms256m -Xmx512m -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -Djava.net.preferIPv4Stack=true"
                        + " -Djboss.modules.system.pkgs=org.jboss.byteman");
        environment.put("LAUNCH_JBOSS_IN_BACKGROUND", "false");
        try {
            Services.prepareServer(directory.resolve("server"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Starts it on whatever it left behind, and waits until it is ready. */
    public OwnServer start() {
        Path home = Run.path("passeur.server");
        process = new Background(
                directory.getFileName().toString(),
                directory,
                environment,
                List.of(
                        home.resolve("bin/standalone.sh").toString(),
                        "-Djboss.server.base.dir=" + directory.resolve("server"),
                        "-Djboss.http.port=" + port,
                        "-Djboss.management.http.port=" + management));
        process.awaitOk(URI.create(address("/health/ready")), START);
        return this;
    }

    public String address(String path) {
        return "http://localhost:" + port + path;
    }

    /** Of its data. */
    public Path data() {
        return Path.of(environment.get("PASSEUR_DATA"));
    }

    /** {@code kill -9}. */
    public void kill() {
        process.kill();
    }

    @Override
    public void close() {
        process.close();
    }
}
