package org.passeur.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.passeur.test.OnServer;
import org.passeur.test.Portal;
import org.passeur.test.Portal.Reply;
import org.passeur.test.Table;

/**
 * How good the answers are over the portal's own content: {@code search/judged.csv}, nDCG@10, and a floor that only rises
 * ({@code search/floor.csv}).
 */
@OnServer
class JudgedSearchIT {

    private static final int FIRST = 10;

    /** What other tests wrote stands among the answers and makes words a little more or less rare. */
    private static final double SLACK = 0.005;

    @ParameterizedTest(name = "{0}")
    @CsvSource({"fr, 100", "en, 30"})
    void answersAreAsGoodAsTheyWere(String language, int least) {
        List<Map<String, String>> rows = Table.read("/search/judged.csv").stream()
                .filter(row -> row.get("lang").equals(language))
                .toList();
        assertTrue(rows.size() >= least, () -> rows.size() + " questions");
        double sum = 0;
        StringBuilder poor = new StringBuilder();
        for (Map<String, String> row : rows) {
            Map<String, Integer> judged = judged(row.get("answers"));
            List<String> found = found(row.get("query"));
            double one =
                    gain(found.stream().map(id -> judged.getOrDefault(id, 0)).toList())
                            / gain(judged.values().stream()
                                    .sorted(Collections.reverseOrder())
                                    .toList());
            sum += one;
            if (one < 0.6) {
                poor.append("%n%.2f %s %s".formatted(one, row.get("query"), found));
            }
        }
        double mean = sum / rows.size();
        double floor = Table.read("/search/floor.csv").stream()
                .filter(row -> row.get("lang").equals(language))
                .mapToDouble(row -> Double.parseDouble(row.get("ndcg")))
                .findFirst()
                .orElseThrow();
        String figures = "nDCG@10 %s %.4f, floor %.3f; poor:%s".formatted(language, mean, floor, poor);
        // The figure to raise the floor to stands in the report of the test.
        System.out.println(figures);
        assertTrue(mean >= floor - SLACK, figures);
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int place = 0; place < Math.min(FIRST, grades.size()); place++) {
            gain += (Math.pow(2, grades.get(place)) - 1) / (Math.log(place + 2) / Math.log(2));
        }
        return gain;
    }

    private static Map<String, Integer> judged(String answers) {
        Map<String, Integer> judged = new HashMap<>();
        for (String answer : answers.split(" ")) {
            String[] parts = answer.split("=");
            judged.put(
                    parts[0].replace("a:", "passeur:activity:").replace("p:", "passeur:plan:"),
                    Integer.parseInt(parts[1]));
        }
        return judged;
    }

    private static List<String> found(String query) {
        Reply reply =
                Portal.visitor().get("/api/v1/search?size=100&q=" + URLEncoder.encode(query, StandardCharsets.UTF_8));
        assertEquals(200, reply.status(), reply::toString);
        List<String> found = new ArrayList<>();
        for (JsonNode hit : reply.json().get("hits")) {
            if (hit.path("externalId").asText().startsWith("passeur:")) {
                found.add(hit.get("externalId").asText());
            }
        }
        return found.subList(0, Math.min(FIRST, found.size()));
    }
}
