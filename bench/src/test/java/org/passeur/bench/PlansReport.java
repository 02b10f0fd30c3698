package org.passeur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.passeur.bench.PlansMeasure.Row;
import org.passeur.bench.PlansMeasure.Rows;

/** Puts what was measured into tables, for people, and one JSON file, for programs. */
final class PlansReport {

    /** How much slower a list may be with many plans than with few. */
    private static final double FLAT = 1.3;

    /** Bytes that moving a block may send. */
    private static final long MOVE_BYTES = 20_000;

    private final StringBuilder text = new StringBuilder();

    public static void main(String[] args) throws IOException {
        new PlansReport().run();
    }

    private void run() throws IOException {
        line(
                "Java %s, %d processors; one person at a time, with the machine's own noise: the floor (the bare Facelets page of "
                        + "the size of each answer, measured beside it) shows how much that is.",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        if (exists("work")) {
            work(Work.read("plans-work.json", Rows.class));
        }
        if (exists("few") && exists("many")) {
            flat(Work.read("plans-few.json", Rows.class), Work.read("plans-many.json", Rows.class));
        }
        Files.writeString(Path.of(Work.text("bench.report") + ".md"), text);
        // The report is what the command answers with.
        System.out.print(text);
    }

    private static boolean exists(String name) {
        return Files.exists(Work.FOLDER.resolve("plans-" + name + ".json"));
    }

    private void work(Rows rows) {
        line("");
        line("**A plan of 10 sessions and 100 blocks**");
        line("");
        line("| what | p50 ms | p95 ms | CPU ms | floor, CPU ms | CPU of the floor | KB | KB received | KB sent |");
        line("|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (Row row : rows.rows()) {
            line(
                    "| %s | %.1f | %.1f | %.2f | %s | %s | %.1f | %.1f | %.1f%s |",
                    row.what(),
                    row.p50(),
                    row.p95(),
                    row.cpu(),
                    row.floorCpu() < 0 ? "" : "%.2f".formatted(row.floorCpu()),
                    row.floorCpu() < 0 ? "" : "%.2f".formatted(row.floorCpu() / row.cpu()),
                    row.bytes() / 1000.0,
                    row.wire() / 1000.0,
                    row.sent() / 1000.0,
                    row.what().startsWith("move") && row.sent() > MOVE_BYTES ? " (over 20)" : "");
        }
    }

    private void flat(Rows few, Rows many) {
        line("");
        line("**Lists and search with %,d plans and with %,d**", few.plans(), many.plans());
        line("");
        line(
                "| what | p50 ms, few | p50 ms, many | p95 ms, few | p95 ms, many | p95 many / few | CPU ms, few | CPU ms, many "
                        + "| floor’s p95 ms, few | floor’s p95 ms, many |");
        line("|---|--:|--:|--:|--:|--:|--:|--:|--:|--:|");
        int over = 0;
        for (Row small : few.rows()) {
            Row large = many.rows().stream()
                    .filter(row -> row.what().equals(small.what()))
                    .findFirst()
                    .orElseThrow();
            double ratio = large.p95() / small.p95();
            over += ratio > FLAT ? 1 : 0;
            line(
                    "| %s | %.2f | %.2f | %.2f | %.2f | %s | %.2f | %.2f | %.2f | %.2f |",
                    small.what(),
                    small.p50(),
                    large.p50(),
                    small.p95(),
                    large.p95(),
                    ratio > FLAT ? "**%.2f**".formatted(ratio) : "%.2f".formatted(ratio),
                    small.cpu(),
                    large.cpu(),
                    small.floorP95(),
                    large.floorP95());
        }
        line("");
        line(
                "%d of %d stay within %.1f times; the others are in bold.",
                few.rows().size() - over, few.rows().size(), FLAT);
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
