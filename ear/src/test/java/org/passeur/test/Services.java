package org.passeur.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;

/**
 * Starts what the server needs once for all tests, before Arquillian starts the server, and stops it after. They start
 * side by side: the server looks for the identity provider only when somebody signs in.
 */
public class Services implements LauncherSessionListener {

    private static final Duration LIMIT = Duration.ofMinutes(8);

    private static Keycloak keycloak;

    private static OpenSearch openSearch;

    private final Deque<AutoCloseable> started = new ArrayDeque<>();

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            Run.delete(Run.DIRECTORY);
            Files.createDirectories(Run.DIRECTORY);
            prepareServer(Run.DIRECTORY.resolve("server"));
            keycloak = start(new Keycloak());
            if (Run.onPostgresql()) {
                openSearch = start(new OpenSearch());
                timed("PostgreSQL", () -> start(new Postgresql()));
                timed("OpenSearch", () -> openSearch.await(LIMIT));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (RuntimeException e) {
            stop();
            throw e;
        }
    }

    /** Called when the server has started: what it took is not lost. */
    static void awaitIdentity() {
        timed("Keycloak, after the server", () -> keycloak.await(LIMIT));
    }

    /** Does something while the identity provider answers nobody. */
    public static void withoutIdentity(Runnable action) {
        keycloak.suspend();
        try {
            action.run();
        } finally {
            keycloak.resume();
        }
    }

    /** Does something while there is no search engine: it is killed, and started again on what it had stored. */
    public static void withoutSearch(Runnable action) {
        openSearch.kill();
        try {
            action.run();
        } finally {
            openSearch.start();
            openSearch.await(LIMIT);
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    /** Makes a base directory with the build's configuration and the real EAR in it. */
    static void prepareServer(Path base) throws IOException {
        Run.copy(Run.path("passeur.server").resolve("standalone/configuration"), base.resolve("configuration"));
        Path deployments = Files.createDirectories(base.resolve("deployments"));
        Files.copy(Run.BUILD.resolve("passeur.ear"), deployments.resolve("passeur.ear"));
    }

    private <T extends AutoCloseable> T start(T service) {
        started.push(service);
        return service;
    }

    private synchronized void stop() {
        while (!started.isEmpty()) {
            try {
                started.pop().close();
            } catch (Exception e) {
                System.err.println("could not be stopped: " + e);
            }
        }
    }

    static void timed(String what, Runnable action) {
        Instant start = Instant.now();
        action.run();
        // Where the time of a run goes is told in its output.
        System.out.printf(
                "[%s] %s: %.1f s%n",
                Run.DIRECTORY.getFileName(),
                what,
                Duration.between(start, Instant.now()).toMillis() / 1000.0);
    }
}
