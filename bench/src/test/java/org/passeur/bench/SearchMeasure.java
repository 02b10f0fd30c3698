package org.passeur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Predicate;

/**
 * Asks the portal and, right beside it, the engine the same questions. Arguments: the search backend, how many sheets there
 * are, and how many entries a second {@code reindex --from-nothing} and {@code reindex} wrote.
 */
final class SearchMeasure {

    static final String SEARCH = "search";
    static final String PAGE_1 = "page 1 of many";
    static final String PAGE_100 = "page 100";
    static final String SUGGEST = "suggestions";

    private static final int ROUNDS = Work.number("bench.rounds");
    private static final long SLICE = Work.number("bench.slice") * 1_000_000_000L;

    /** Of a portal and of an engine that just started, until both are compiled. */
    private static final long WARM_UP = 4 * SLICE;

    private static final int SIZE = 20;
    private static final int LAST_PAGE = 100;
    private static final int QUESTIONS = 200;

    /** More than the questions that one of both does not answer. */
    private static final int SPARE = 50;

    private static final int WIDE = 20;

    /** Sheets looked at one by one. */
    private static final int LOOKED_AT = 20;

    /**
     * @param who portal or engine
     */
    record Figure(String what, String who, int clients, int answers, double p50, double p95) {}

    /**
     * @param buildRate entries a second, by {@code reindex --from-nothing}
     * @param refreshRate by {@code reindex}; 0 where that was not tried
     */
    record Measured(String backend, int documents, double buildRate, double refreshRate, List<Figure> figures) {}

    private final String backend;
    private final int documents;
    private final URI portal = URI.create(Work.text("bench.portal"));
    private final SearchEngine engine = new SearchEngine(URI.create(Work.text("bench.engine")));
    private final SearchTexts texts = new SearchTexts(Path.of(Work.text("bench.content")));
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private SearchMeasure(String backend, int documents) throws IOException {
        this.backend = backend;
        this.documents = documents;
    }

    public static void main(String[] args) throws Exception {
        try {
            SearchMeasure measure = new SearchMeasure(args[0], Integer.parseInt(args[1]));
            measure.lookAtSheets();
            List<Figure> figures = measure.run();
            Work.write(
                    "search-" + args[0] + "-" + args[1] + ".json",
                    new Measured(
                            args[0],
                            measure.documents,
                            Double.parseDouble(args[2]),
                            Double.parseDouble(args[3]),
                            figures));
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    /** Rows that were written past the portal must be what it would have written. */
    private void lookAtSheets() throws IOException, InterruptedException {
        JsonNode all = Work.JSON.readTree(right(portal("/api/v1/search?type=sheet&size=1"), body -> true));
        if (all.get("total").asInt() < documents) {
            throw new IOException("search finds " + all.get("total") + " sheets of " + documents);
        }
        for (int i = 0; i < LOOKED_AT; i++) {
            SearchTexts.Sheet sheet = texts.sheet((int) ((long) i * (documents - 1) / (LOOKED_AT - 1)));
            JsonNode found = Work.JSON.readTree(right(
                    portal("/api/v1/search?type=sheet&size=100&q=" + encoded('"' + sheet.title() + '"')),
                    body -> true));
            JsonNode hit = null;
            for (JsonNode one : found.get("hits")) {
                hit = one.get("externalId").asText().equals(sheet.externalId()) ? one : hit;
            }
            if (hit == null) {
                throw new IOException("search does not find sheet " + sheet.number() + ", " + sheet.title());
            }
            right(portal(URI.create(hit.get("url").asText()).getRawPath()), page -> page.contains(sheet.title()));
        }
    }

    private final class Series {

        private final String what;
        private final String who;
        private final int clients;
        private final List<HttpRequest> requests;
        private final Predicate<String> good;
        private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
        private final AtomicInteger next = new AtomicInteger();

        Series(String what, String who, int clients, List<HttpRequest> requests, Predicate<String> good) {
            this.what = what;
            this.who = who;
            this.clients = clients;
            this.requests = requests;
            this.good = good;
        }

        void slice(boolean counts) throws Exception {
            long end = System.nanoTime() + (counts ? SLICE : WARM_UP);
            Callable<Void> client = () -> {
                // Each once at least, however slow.
                do {
                    HttpRequest request = requests.get(next.getAndIncrement() % requests.size());
                    long start = System.nanoTime();
                    right(request, good);
                    if (counts) {
                        nanos.add(System.nanoTime() - start);
                    }
                } while (System.nanoTime() < end);
                return null;
            };
            Work.atOnce(clients, client);
        }

        Figure figure() {
            long[] sorted = nanos.stream().mapToLong(Long::longValue).sorted().toArray();
            int count = sorted.length;
            return new Figure(
                    what, who, clients, count, Work.millis(sorted, count, 0.5), Work.millis(sorted, count, 0.95));
        }
    }

    private List<Figure> run() throws Exception {
        // A question may be a stop word of the engine's French, which answers with nothing and at once.
        List<String> questions = answered(texts.questions(QUESTIONS + SPARE), 1, QUESTIONS);
        List<String> wide = answered(texts.wideQuestions(WIDE), SIZE * LAST_PAGE, WIDE);
        List<Series> all = new ArrayList<>();
        for (int clients : new int[] {1, 8}) {
            all.add(portalSeries(SEARCH, clients, questions, 1));
            all.add(engineSeries(SEARCH, clients, questions, 1));
        }
        if (!wide.isEmpty()) {
            for (String what : List.of(PAGE_1, PAGE_100)) {
                int page = what.equals(PAGE_1) ? 1 : LAST_PAGE;
                all.add(portalSeries(what, 1, wide, page));
                all.add(engineSeries(what, 1, wide, page));
            }
        }
        all.add(new Series(
                SUGGEST,
                "portal",
                1,
                texts.beginnings(QUESTIONS).stream()
                        .map(typed -> portal("/api/v1/suggest?q=" + encoded(typed)))
                        .toList(),
                body -> body.startsWith("{")));
        for (int round = 0; round <= ROUNDS; round++) {
            for (Series series : round % 2 == 0 ? all : all.reversed()) {
                series.slice(round > 0);
            }
        }
        List<Figure> figures = all.stream().map(Series::figure).toList();
        figures.forEach(figure -> Work.say(
                "  %s, %,d sheets, %s, %s, %d at a time: %.1f ms, p95 %.1f ms",
                backend, documents, figure.what(), figure.who(), figure.clients(), figure.p50(), figure.p95()));
        return figures;
    }

    /** The first of these words for which both the portal and the engine have so many results or more. */
    private List<String> answered(List<String> words, int results, int most) throws IOException, InterruptedException {
        List<String> answered = new ArrayList<>();
        for (int i = 0; i < words.size() && answered.size() < most; i++) {
            JsonNode ours = Work.JSON.readTree(right(search(words.get(i), 1), body -> true));
            JsonNode theirs = Work.JSON.readTree(right(engine.ask(documents, words.get(i), 1, SIZE), body -> true));
            if (Math.min(ours.get("total").asInt(), theirs.at("/hits/total/value").asInt()) >= results) {
                answered.add(words.get(i));
            }
        }
        return answered;
    }

    private Series portalSeries(String what, int clients, List<String> questions, int page) {
        return new Series(
                what,
                "portal",
                clients,
                questions.stream().map(words -> search(words, page)).toList(),
                // A few questions are answered by bundled sheets alone, which have no theme.
                body -> body.contains("\"hits\":[{") && body.contains("\"type\":{\""));
    }

    private Series engineSeries(String what, int clients, List<String> questions, int page) {
        return new Series(
                what,
                "engine",
                clients,
                questions.stream()
                        .map(words -> engine.ask(documents, words, page, SIZE))
                        .toList(),
                body -> body.contains("\"highlight\":{"));
    }

    private HttpRequest search(String words, int page) {
        return portal("/api/v1/search?type=sheet&size=" + SIZE + "&page=" + page + "&q=" + encoded(words));
    }

    private HttpRequest portal(String path) {
        return HttpRequest.newBuilder(portal.resolve(path))
                .timeout(Duration.ofMinutes(2))
                .build();
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    /** Half an answer is not what is to be measured. */
    private String right(HttpRequest request, Predicate<String> good) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request, BodyHandlers.ofString());
        if (answer.statusCode() != 200 || !good.test(answer.body())) {
            throw new IOException(request.uri() + " answered " + answer.statusCode() + " "
                    + answer.body().substring(0, Math.min(300, answer.body().length())));
        }
        return answer.body();
    }
}
