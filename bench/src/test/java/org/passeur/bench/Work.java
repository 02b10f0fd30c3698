package org.passeur.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The folder in which the steps of a benchmark leave what the next one needs, and its settings. */
final class Work {

    static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    /** For files of one object a line. */
    static final ObjectMapper LINES = new ObjectMapper();

    static final Path FOLDER = Path.of(text("bench.work"));

    private Work() {}

    /** For who waits in front of a terminal: a measure takes minutes. */
    static void say(String format, Object... values) {
        System.out.println(String.format(format, values));
    }

    static String text(String property) {
        String value = System.getProperty(property);
        if (value == null) {
            throw new IllegalStateException(property + " is not set: bench/run-pages sets it");
        }
        return value;
    }

    static int number(String property) {
        return Integer.parseInt(text(property));
    }

    /** One page in one way of asking for it. */
    enum Variant {
        SERVLET("bare servlet"),
        FACELETS("bare Facelets"),
        VISITOR("signed out"),
        MEMBER("signed in");

        final String label;

        Variant(String label) {
            this.label = label;
        }
    }

    /**
     * @param paths asked for in turn
     * @param bytes of an answer, unpacked: the mean over the paths
     * @param wire bytes of an answer as it travels, with its headers
     * @param statements SQL statements of an answer, the most of all paths; null where nothing told
     */
    record Target(String page, Variant variant, List<String> paths, long bytes, long wire, Integer statements) {

        String key() {
            return page + " / " + variant.name();
        }
    }

    /** What the import of the library cost; null when the data of an earlier run was used. */
    record Load(int rows, long bytes, double importSeconds, double indexSeconds) {}

    record Prepared(int rows, Load load, List<Target> targets) {}

    /**
     * One period of load on one target.
     *
     * @param requests answered
     * @param cpuMillis of the server's process, garbage collection and all; negative where the system does not tell
     */
    record Slice(String target, int users, int round, long requests, double seconds, double cpuMillis) {}

    /**
     * Over all rounds, in milliseconds.
     *
     * @param failed answers that were not what was asked for
     */
    record Latency(
            String target, int users, long requests, long failed, double p50, double p95, double p99, double max) {}

    record Measured(List<Slice> slices, List<Latency> latencies) {}

    /**
     * @param nanos sorted, as far as there are
     * @param part that takes no longer, 1 for all
     */
    static double millis(long[] nanos, int count, double part) {
        return count == 0 ? 0 : nanos[Math.max(0, (int) Math.ceil(part * count) - 1)] / 1e6;
    }

    /** Does the same so many times at a time, and ends when all have. */
    static void atOnce(int times, Callable<Void> what) throws Exception {
        try (ExecutorService all = Executors.newFixedThreadPool(times)) {
            for (Future<Void> one : all.invokeAll(Collections.nCopies(times, what))) {
                one.get();
            }
        } catch (ExecutionException e) {
            throw e.getCause() instanceof IOException io ? io : e;
        }
    }

    static <T> T read(String file, Class<T> type) {
        try {
            return JSON.readValue(FOLDER.resolve(file).toFile(), type);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static void write(String file, Object value) {
        try {
            Files.createDirectories(FOLDER);
            JSON.writeValue(FOLDER.resolve(file).toFile(), value);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
