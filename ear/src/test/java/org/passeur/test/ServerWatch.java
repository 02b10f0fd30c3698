package org.passeur.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jboss.arquillian.container.spi.event.container.AfterStart;
import org.jboss.arquillian.container.spi.event.container.BeforeStart;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** No test begins before the portal is ready, and no server outlives the tests. */
public class ServerWatch implements LoadableExtension {

    private static Instant start;

    @Override
    public void register(ExtensionBuilder builder) {
        builder.observer(ServerWatch.class);
    }

    public void beforeStart(@Observes BeforeStart event) {
        start = Instant.now();
    }

    public void afterStart(@Observes AfterStart event) {
        Path base = Run.DIRECTORY.resolve("server");
        ProcessHandle.current()
                .children()
                .filter(child -> child.info().commandLine().orElse("").contains(base.toString()))
                .forEach(child -> Background.guard(child.pid()));
        // Where the time of a run goes is told in its output.
        System.out.printf(
                "[%s] server with the EAR: %.1f s%n",
                Run.DIRECTORY.getFileName(),
                Duration.between(start, Instant.now()).toMillis() / 1000.0);
        try (Stream<Path> markers = Files.list(base.resolve("deployments"))) {
            List<String> names =
                    markers.map(marker -> marker.getFileName().toString()).toList();
            if (!names.contains("passeur.ear.deployed")) {
                throw new IllegalStateException(
                        "the EAR is not deployed (" + names + "): " + Background.tail(base.resolve("log/server.log")));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Services.awaitIdentity();
        Portal.awaitReady(Duration.ofMinutes(5));
    }
}
