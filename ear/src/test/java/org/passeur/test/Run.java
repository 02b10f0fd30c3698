package org.passeur.test;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.stream.Stream;

/** What the build hands to this run: places and ports (see the failsafe configuration in {@code ear/pom.xml}). */
public final class Run {

    /** The build's output directory of the assembly. */
    public static final Path BUILD = path("passeur.build");

    /** Everything that this run writes; removed when the next one starts, so that its logs can be read until then. */
    public static final Path DIRECTORY = path("passeur.run");

    private Run() {}

    public static Path path(String property) {
        return Path.of(text(property)).normalize();
    }

    public static int port(String name) {
        return Integer.parseInt(text("passeur.port." + name));
    }

    public static boolean onPostgresql() {
        return "postgresql".equals(System.getenv("DB_DRIVER"));
    }

    private static String text(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException(property
                    + " is not set: these tests run from Maven (mvn verify -pl ear), see ear/src/test/README.md");
        }
        return value;
    }

    static int freePort() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Keeps the permissions: scripts stay executable. */
    static void copy(Path from, Path to) {
        try (Stream<Path> files = Files.walk(from)) {
            for (Path file : (Iterable<Path>) files::iterator) {
                Path target = to.resolve(from.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(target);
                } else {
                    Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES, StandardCopyOption.REPLACE_EXISTING);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void delete(Path directory) {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : (Iterable<Path>) files.sorted(Comparator.reverseOrder())::iterator) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
