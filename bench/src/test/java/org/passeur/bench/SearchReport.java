package org.passeur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import javax.xml.transform.TransformerFactory;
import org.knowm.xchart.VectorGraphicsEncoder;
import org.knowm.xchart.VectorGraphicsEncoder.VectorGraphicsFormat;
import org.knowm.xchart.XYChart;
import org.knowm.xchart.XYChartBuilder;
import org.passeur.bench.SearchEngine.Bulk;
import org.passeur.bench.SearchEngine.Bulks;
import org.passeur.bench.SearchMeasure.Figure;
import org.passeur.bench.SearchMeasure.Measured;

/** Tables and a picture of what was measured. Arguments: the search backends, comma-separated; the numbers of sheets. */
final class SearchReport {

    /** The portal's time over the engine's, at most. */
    private static final double RATIO = 1.5;

    /** Entries a second over the engine's documents, at least. */
    private static final double SHARE = 0.5;

    private static final double SUGGEST_MILLIS = 100;

    private final StringBuilder text = new StringBuilder();

    public static void main(String[] args) throws IOException {
        new SearchReport().run(args[0].split(","), Arrays.copyOfRange(args, 1, args.length));
    }

    private void run(String[] backends, String[] sizes) throws IOException {
        List<Bulk> bulks = Work.read("search-bulk.json", Bulks.class).sizes();
        List<Measured> all = new ArrayList<>();
        for (String backend : backends) {
            for (String size : sizes) {
                all.add(Work.read("search-" + backend + "-" + size + ".json", Measured.class));
            }
        }
        Path report = Path.of(Work.text("bench.report") + ".md");
        Path picture = Path.of(Work.text("bench.report") + ".svg");
        line("# Search");
        line("");
        line(
                "Java %s, %d processors. What misses its aim is in bold.",
                Runtime.version(), Runtime.getRuntime().availableProcessors());
        line("");
        line("![p50 by number of sheets](%s)", picture.getFileName());
        indexing(all, bulks);
        queries(all);
        suggestions(all);
        Files.writeString(report, text);
        draw(all, picture);
        // The report is what the command answers with.
        System.out.print(text);
    }

    private void indexing(List<Measured> all, List<Bulk> bulks) {
        line("");
        line("**Indexing**, entries a second (aim: %.1f of the engine or more, from nothing)", SHARE);
        line("");
        line("| backend | sheets | engine, bulk | portal, from nothing | share | portal, serving meanwhile |");
        line("|---|--:|--:|--:|--:|--:|");
        for (Measured one : all) {
            Bulk bulk = bulks.stream()
                    .filter(size -> size.documents() == one.documents())
                    .findFirst()
                    .orElseThrow();
            double rate = bulk.documents() / bulk.mergeSeconds();
            line(
                    "| %s | %,d | %,.0f | %,.0f | %s | %s |",
                    one.backend(),
                    one.documents(),
                    rate,
                    one.buildRate(),
                    marked(one.buildRate() / rate, one.buildRate() / rate < SHARE),
                    one.refreshRate() == 0 ? "" : "%,.0f".formatted(one.refreshRate()));
        }
    }

    private void queries(List<Measured> all) {
        line("");
        line("**Queries**, milliseconds (aim: %.1f times the engine or less)", RATIO);
        line("");
        line(
                "| backend | sheets | what | clients | portal p50 | engine p50 | ratio | portal p95 | engine p95 | ratio |");
        line("|---|--:|---|--:|--:|--:|--:|--:|--:|--:|");
        for (Measured one : all) {
            for (Figure portal : one.figures()) {
                if (!portal.who().equals("portal") || portal.what().equals(SearchMeasure.SUGGEST)) {
                    continue;
                }
                Figure engine = one.figures().stream()
                        .filter(figure -> figure.who().equals("engine")
                                && figure.what().equals(portal.what())
                                && figure.clients() == portal.clients())
                        .findFirst()
                        .orElseThrow();
                double median = portal.p50() / engine.p50();
                double slow = portal.p95() / engine.p95();
                line(
                        "| %s | %,d | %s | %d | %.1f | %.1f | %s | %.1f | %.1f | %s |",
                        one.backend(),
                        one.documents(),
                        portal.what(),
                        portal.clients(),
                        portal.p50(),
                        engine.p50(),
                        marked(median, median > RATIO),
                        portal.p95(),
                        engine.p95(),
                        marked(slow, slow > RATIO));
            }
        }
    }

    private void suggestions(List<Measured> all) {
        line("");
        line("**Suggestions**, milliseconds (aim: p95 less than %.0f)", SUGGEST_MILLIS);
        line("");
        line("| backend | sheets | p50 | p95 |");
        line("|---|--:|--:|--:|");
        for (Measured one : all) {
            one.figures().stream()
                    .filter(figure -> figure.what().equals(SearchMeasure.SUGGEST))
                    .forEach(figure -> line(
                            "| %s | %,d | %.1f | %s |",
                            one.backend(),
                            one.documents(),
                            figure.p50(),
                            marked(figure.p95(), figure.p95() >= SUGGEST_MILLIS)));
        }
    }

    private static String marked(double value, boolean missed) {
        return String.format(Locale.ROOT, missed ? "**%.2f**" : "%.2f", value);
    }

    private static void draw(List<Measured> all, Path picture) throws IOException {
        XYChart chart = new XYChartBuilder()
                .width(900)
                .height(540)
                .title("One search at a time")
                .xAxisTitle("sheets")
                .yAxisTitle("p50, ms")
                .build();
        chart.getStyler().setXAxisLogarithmic(true).setYAxisLogarithmic(true);
        for (String backend : all.stream().map(Measured::backend).distinct().toList()) {
            for (String who : List.of("portal", "engine")) {
                List<Integer> sizes = new ArrayList<>();
                List<Double> millis = new ArrayList<>();
                for (Measured one : all) {
                    one.figures().stream()
                            .filter(figure -> one.backend().equals(backend)
                                    && figure.who().equals(who)
                                    && figure.clients() == 1
                                    && figure.what().equals(SearchMeasure.SEARCH))
                            .forEach(figure -> {
                                sizes.add(one.documents());
                                millis.add(figure.p50());
                            });
                }
                chart.addSeries(
                        who.equals("portal") ? "portal on " + backend : "OpenSearch itself, beside " + backend,
                        sizes,
                        millis);
            }
        }
        // The load generator brings another, which leaves the elements out of SVG's namespace: browsers show none of
        // them.
        System.setProperty(
                TransformerFactory.class.getName(),
                TransformerFactory.newDefaultInstance().getClass().getName());
        VectorGraphicsEncoder.saveVectorGraphic(chart, picture.toString(), VectorGraphicsFormat.SVG);
    }

    private void line(String format, Object... values) {
        text.append(values.length == 0 ? format : String.format(Locale.ROOT, format, values))
                .append('\n');
    }
}
