package org.passeur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.atomic.AtomicInteger;
import org.passeur.bench.SearchTexts.Sheet;

/**
 * OpenSearch as somebody would use it who has nothing but these texts: one index with its own French analysis. As a program
 * it makes the indexes of the sizes given, and keeps how fast.
 */
final class SearchEngine {

    /** In flight at a time: on few cores more are no faster. */
    private static final int SENDERS = 2;

    private static final int BULK = 500;

    private static final String MAPPING = """
            {"settings": {"number_of_shards": 1, "number_of_replicas": 0, "refresh_interval": "-1"},
             "mappings": {"dynamic": "strict", "properties": {
               "title": {"type": "text", "analyzer": "french", "term_vector": "with_positions_offsets"},
               "summary": {"type": "text", "analyzer": "french", "term_vector": "with_positions_offsets"},
               "body": {"type": "text", "analyzer": "french", "term_vector": "with_positions_offsets"},
               "theme": {"type": "keyword"}}}}
            """;

    private static final String QUERY = """
            {"from": %d, "size": %d, "track_total_hits": true,
             "query": {"multi_match": {"query": "%s", "fields": ["title^3", "summary^2", "body"]}},
             "aggs": {"theme": {"terms": {"field": "theme"}}},
             "highlight": {"type": "fvh", "fields": {"title": {}, "summary": {}, "body": {}}}}
            """;

    record Bulk(int documents, double seconds, double mergeSeconds) {}

    record Bulks(List<Bulk> sizes) {}

    private final URI address;
    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    SearchEngine(URI address) {
        this.address = address;
    }

    public static void main(String[] args) throws Exception {
        SearchTexts texts = new SearchTexts(Path.of(Work.text("bench.content")));
        SearchEngine engine = new SearchEngine(URI.create(Work.text("bench.engine")));
        List<Bulk> bulks = new ArrayList<>();
        // Not compiled yet, it would take much longer.
        engine.build(texts, Integer.parseInt(args[0]));
        for (String size : args) {
            bulks.add(engine.build(texts, Integer.parseInt(size)));
        }
        Work.write("search-bulk.json", new Bulks(bulks));
    }

    private static String index(int documents) {
        return "/engine-" + documents;
    }

    private Bulk build(SearchTexts texts, int documents) throws Exception {
        send("DELETE", index(documents) + "?ignore_unavailable=true", "");
        send("PUT", index(documents), MAPPING);
        long start = System.nanoTime();
        AtomicInteger next = new AtomicInteger();
        Callable<Void> sender = () -> {
            for (int from = next.getAndAdd(BULK); from < documents; from = next.getAndAdd(BULK)) {
                bulk(texts, documents, from, Math.min(documents, from + BULK));
            }
            return null;
        };
        Work.atOnce(SENDERS, sender);
        send("POST", index(documents) + "/_refresh", "");
        double seconds = (System.nanoTime() - start) / 1e9;
        send("POST", index(documents) + "/_forcemerge?max_num_segments=1", "");
        send("POST", index(documents) + "/_refresh", "");
        double merged = (System.nanoTime() - start) / 1e9;
        Work.say(
                "  the engine took %,d documents: %,.0f a second, %,.0f with the merge at the end",
                documents, documents / seconds, documents / merged);
        return new Bulk(documents, seconds, merged);
    }

    private void bulk(SearchTexts texts, int documents, int from, int to) throws IOException, InterruptedException {
        StringBuilder lines = new StringBuilder();
        for (int number = from; number < to; number++) {
            Sheet sheet = texts.sheet(number);
            ObjectNode document = Work.LINES
                    .createObjectNode()
                    .put("title", sheet.title())
                    .put("summary", sheet.summary())
                    .put("body", sheet.body())
                    .put("theme", sheet.theme());
            lines.append("{\"index\":{\"_id\":\"")
                    .append(number)
                    .append("\"}}\n")
                    .append(document)
                    .append('\n');
        }
        JsonNode answer = Work.LINES.readTree(send("POST", index(documents) + "/_bulk", lines.toString()));
        if (answer.get("errors").asBoolean()) {
            throw new IOException(
                    "the engine refused documents: " + answer.toString().substring(0, 500));
        }
    }

    /** What the portal is asked, asked of the engine itself. */
    HttpRequest ask(int documents, String words, int page, int size) {
        return request("POST", index(documents) + "/_search", QUERY.formatted((page - 1) * size, size, words));
    }

    private HttpRequest request(String method, String path, String body) {
        return HttpRequest.newBuilder(address.resolve(path))
                .timeout(Duration.ofMinutes(30))
                .header("Content-Type", path.endsWith("_bulk") ? "application/x-ndjson" : "application/json")
                .method(method, body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body))
                .build();
    }

    private String send(String method, String path, String body) throws IOException, InterruptedException {
        HttpResponse<String> answer = http.send(request(method, path, body), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(method + " " + path + " answered " + answer.statusCode() + " " + answer.body());
        }
        return answer.body();
    }
}
