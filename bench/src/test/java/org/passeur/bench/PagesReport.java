package org.passeur.bench;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.passeur.bench.Work.Latency;
import org.passeur.bench.Work.Load;
import org.passeur.bench.Work.Measured;
import org.passeur.bench.Work.Prepared;
import org.passeur.bench.Work.Slice;
import org.passeur.bench.Work.Target;
import org.passeur.bench.Work.Variant;

/** Puts what the load generator and the meters wrote into one table, for people, and one JSON file, for programs. */
final class PagesReport {

    private final Prepared prepared = Work.read("pages.json", Prepared.class);
    private final Measured measured = Work.read("measured.json", Measured.class);
    private final List<Slice> slices = measured.slices();
    private final StringBuilder text = new StringBuilder();
    private final ObjectNode raw = Work.JSON.createObjectNode();

    public static void main(String[] args) throws IOException {
        System.exit(new PagesReport().run());
    }

    private int run() throws IOException {
        head();
        long failed = 0;
        ArrayNode rows = raw.putArray("results");
        for (int users : new TreeSet<>(slices.stream().map(Slice::users).toList())) {
            line("");
            line("**%s**", users == 1 ? "One user" : users + " users at once");
            line("");
            line("| page | asked | requests/s | p50 ms | p95 ms | p99 ms | CPU ms | KB | KB on the wire | SQL "
                    + "| requests/s of the floor | CPU of the floor |");
            line("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
            for (Target target : prepared.targets()) {
                failed += row(target, users, rows);
            }
        }
        line("");
        line(
                "Requests/s of the floor: the page’s divided by those of the bare Facelets page of the same size; CPU of the "
                        + "floor: the floor’s milliseconds divided by the page’s. 1 is as light as a page can be; in brackets the "
                        + "lowest and the highest round.");
        if (failed > 0) {
            line("");
            line("**%d requests failed: these figures mean nothing.**", failed);
        }
        Files.writeString(Path.of(Work.text("bench.report") + ".md"), text);
        Work.JSON.writeValue(Path.of(Work.text("bench.report") + ".json").toFile(), raw);
        // The report is what the command answers with.
        System.out.print(text);
        return failed == 0 ? 0 : 1;
    }

    private void head() {
        Load load = prepared.load();
        line(
                "Java %s, %d processors, %d rounds; library of %,d plans and activities%s.",
                Runtime.version(),
                Runtime.getRuntime().availableProcessors(),
                slices.stream().mapToInt(Slice::round).max().orElse(0),
                prepared.rows(),
                load == null
                        ? ""
                        : " (%.0f MB) imported in %.0f s, %.0f lines a second, all found by search after %.0f s"
                                .formatted(
                                        load.bytes() / 1e6,
                                        load.importSeconds(),
                                        load.rows() / load.importSeconds(),
                                        load.indexSeconds()));
        raw.put("java", Runtime.version().toString());
        raw.put("processors", Runtime.getRuntime().availableProcessors());
        raw.set("prepared", Work.JSON.valueToTree(prepared));
        raw.set("slices", Work.JSON.valueToTree(slices));
    }

    private long row(Target target, int users, ArrayNode rows) {
        List<Slice> mine = of(target.key(), users);
        List<Slice> floor = of(
                prepared.targets().stream()
                        .filter(other -> other.page().equals(target.page()) && other.variant() == Variant.FACELETS)
                        .findFirst()
                        .orElseThrow()
                        .key(),
                users);
        Latency latency = measured.latencies().stream()
                .filter(one -> one.target().equals(target.key()) && one.users() == users)
                .findFirst()
                .orElseThrow();
        Ratio speed = Ratio.of(mine, floor, PagesReport::perSecond);
        Ratio cpu = Ratio.of(floor, mine, PagesReport::cpu);
        line(
                "| %s | %s | %.0f | %.1f | %.1f | %.1f | %.2f | %.1f | %.1f | %s | %s | %s |",
                target.page(),
                target.variant().label,
                perSecond(mine),
                latency.p50(),
                latency.p95(),
                latency.p99(),
                cpu(mine),
                target.bytes() / 1000.0,
                target.wire() / 1000.0,
                target.statements() == null ? "" : target.statements(),
                target.variant() == Variant.FACELETS ? "" : speed,
                target.variant() == Variant.FACELETS ? "" : cpu);
        ObjectNode row = rows.addObject();
        row.put("page", target.page());
        row.put("asked", target.variant().name());
        row.put("users", users);
        row.put("requestsPerSecond", perSecond(mine));
        row.put("cpuMillis", cpu(mine));
        row.put("requestsOfFloor", speed.all());
        row.put("cpuOfFloor", cpu.all());
        row.set("latency", Work.JSON.valueToTree(latency));
        return latency.failed();
    }

    private List<Slice> of(String key, int users) {
        return slices.stream()
                .filter(slice -> slice.target().equals(key) && slice.users() == users)
                .sorted(Comparator.comparingInt(Slice::round))
                .toList();
    }

    private static double perSecond(List<Slice> slices) {
        return slices.stream().mapToLong(Slice::requests).sum()
                / slices.stream().mapToDouble(Slice::seconds).sum();
    }

    private static double cpu(List<Slice> slices) {
        return slices.stream().mapToDouble(Slice::cpuMillis).sum()
                / slices.stream().mapToLong(Slice::requests).sum();
    }

    /** Of two things over all rounds, with the lowest and the highest of a single round. */
    private record Ratio(double all, double lowest, double highest) {

        interface Figure {
            double of(List<Slice> slices);
        }

        static Ratio of(List<Slice> above, List<Slice> below, Figure figure) {
            List<Double> rounds = new ArrayList<>();
            for (int i = 0; i < above.size(); i++) {
                rounds.add(figure.of(above.subList(i, i + 1)) / figure.of(below.subList(i, i + 1)));
            }
            var all = rounds.stream().collect(Collectors.summarizingDouble(Double::doubleValue));
            return new Ratio(figure.of(above) / figure.of(below), all.getMin(), all.getMax());
        }

        @Override
        public String toString() {
            return "%.2f (%.2f–%.2f)".formatted(all, lowest, highest);
        }
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
