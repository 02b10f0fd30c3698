package org.passeur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How well search answers questions whose right answers are known: texts go in as sheets, questions are asked as anyone
 * asks them. The file has {@code documents} ({@code id}, {@code text}, perhaps {@code title} or {@code theme}) and {@code queries}
 * ({@code q}, and {@code docs}: ids of right answers).
 */
final class Relevance {

    private static final int FIRST = 10;

    /** Which half was looked at while weights were chosen: always the same. */
    private static final long HALVES = 4;

    private static final long TYPOS = 7;
    private static final String MARK = "relevance:";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private final Api api;

    private record Question(String text, Set<String> right) {}

    /**
     * @param mrr mean of one over the place of the first right answer among ten, nothing where it is none of them
     * @param hit share of questions with a right answer among ten
     */
    private record Score(String name, int questions, double mrr, double hit, double median, double p95) {}

    private Relevance(Api api) {
        this.api = api;
    }

    public static void main(String[] args) throws Exception {
        try {
            new Relevance(new Api(URI.create(Work.text("bench.portal")), "admin"))
                    .run(Path.of(args[0]), Path.of(Work.text("bench.report") + ".md"));
        } catch (IOException e) {
            System.err.println(e.getMessage());
            System.exit(1);
        }
    }

    private void run(Path file, Path report) throws IOException, InterruptedException {
        JsonNode all = Work.LINES.readTree(file.toFile());
        load(all.withArray("documents"));
        List<Question> questions = questions(all.withArray("queries"));
        List<Question> shuffled = new ArrayList<>(questions);
        Collections.shuffle(shuffled, new Random(HALVES));
        int half = shuffled.size() / 2;
        Random random = new Random(TYPOS);
        ask("warm-up", questions);
        List<Score> scores = List.of(
                ask("all", questions),
                ask("first half", shuffled.subList(0, half)),
                ask("second half", shuffled.subList(half, shuffled.size())),
                ask("all, without accents", changed(questions, Relevance::withoutAccents)),
                ask("all, a typo in the longest word", changed(questions, text -> withTypo(text, random))));
        String table = table(file, scores);
        Files.writeString(report, table);
        // The report is what the command answers with.
        System.out.println(table);
    }

    private void load(JsonNode documents) throws IOException, InterruptedException {
        Files.createDirectories(Work.FOLDER);
        Path lines = Work.FOLDER.resolve("relevance.jsonl");
        try (BufferedWriter writer = Files.newBufferedWriter(lines)) {
            for (JsonNode document : documents) {
                ObjectNode line = Work.LINES
                        .createObjectNode()
                        .put("type", "sheet")
                        .put("externalId", MARK + document.get("id").asText())
                        .put("title", title(document))
                        .put("language", document.path("language").asText("fr"))
                        .put("visibility", "everyone")
                        .put("status", "published")
                        .put("body", document.get("text").asText());
                writer.write(Work.LINES.writeValueAsString(line));
                writer.newLine();
            }
        }
        api.load(documents.size(), List.of(lines));
    }

    /** A text without a title is called by its theme and number, so that none of its words counts twice. */
    private static String title(JsonNode document) {
        String title = document.path("title").asText();
        return title.isEmpty()
                ? document.path("theme").asText("Fiche") + " "
                        + document.get("id").asText()
                : title;
    }

    private static List<Question> questions(JsonNode queries) {
        List<Question> questions = new ArrayList<>();
        for (JsonNode query : queries) {
            Set<String> right = new HashSet<>();
            query.get("docs").forEach(id -> right.add(MARK + id.asText()));
            questions.add(new Question(query.get("q").asText(), right));
        }
        return questions;
    }

    private static List<Question> changed(List<Question> questions, UnaryOperator<String> change) {
        return questions.stream()
                .map(question -> new Question(change.apply(question.text()), question.right()))
                .toList();
    }

    private static String withoutAccents(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "");
    }

    /** One letter wrong, missing, too many or changed with the next; the first letter of a word is seldom wrong. */
    private static String withTypo(String text, Random random) {
        String longest = "";
        int at = 0;
        Matcher words = WORD.matcher(text);
        while (words.find()) {
            if (words.group().length() > longest.length()) {
                longest = words.group();
                at = words.start();
            }
        }
        if (longest.length() < 2) {
            return text;
        }
        int place = 1 + random.nextInt(longest.length() - 1);
        char letter = (char) ('a' + random.nextInt(26));
        String before = longest.substring(0, place);
        String after = longest.substring(place + 1);
        String wrong = switch (random.nextInt(4)) {
            case 0 -> before + letter + after;
            case 1 -> before + after;
            case 2 -> before + letter + longest.substring(place);
            default -> after.isEmpty() ? before : before + after.charAt(0) + longest.charAt(place) + after.substring(1);
        };
        return text.substring(0, at) + wrong + text.substring(at + longest.length());
    }

    private Score ask(String name, List<Question> questions) throws IOException, InterruptedException {
        double reciprocal = 0;
        int found = 0;
        List<Double> millis = new ArrayList<>();
        for (Question question : questions) {
            long start = System.nanoTime();
            List<String> ids = api.search("sheet", question.text(), FIRST);
            millis.add((System.nanoTime() - start) / 1e6);
            for (int place = 0; place < ids.size(); place++) {
                if (question.right().contains(ids.get(place))) {
                    reciprocal += 1.0 / (place + 1);
                    found++;
                    break;
                }
            }
        }
        Collections.sort(millis);
        int count = questions.size();
        return new Score(
                name,
                count,
                reciprocal / count,
                (double) found / count,
                millis.get(count / 2),
                millis.get(Math.min(count - 1, count * 95 / 100)));
    }

    private static String table(Path file, List<Score> scores) {
        StringBuilder table = new StringBuilder("# Relevance\n\n`" + file.getFileName()
                + "`, search backend " + Work.text("bench.backend") + "\n\n"
                + "| questions | | MRR@10 | hit@10 | p50 ms | p95 ms |\n|---|---:|---:|---:|---:|---:|\n");
        for (Score score : scores) {
            table.append("| %s | %d | %.3f | %.3f | %.1f | %.1f |%n"
                    .formatted(score.name(), score.questions(), score.mrr(), score.hit(), score.median(), score.p95()));
        }
        return table.toString();
    }
}
