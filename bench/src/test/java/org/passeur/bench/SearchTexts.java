package org.passeur.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sheets of about a hundred words from the vocabulary of the bundled contents, the word of rank n n times as seldom as the
 * first. The same number gives the same sheet.
 */
final class SearchTexts {

    static final String MARK = "bench:search:";

    private static final long SEED = 20;
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");

    /** Of the text on average; title and summary make it a hundred. */
    private static final int WORDS = 80;

    /** Titles and questions say what they are about: the most frequent words are left out. */
    private static final int SAYING = 60;

    /** Of the ranks from which questions come, the last. */
    private static final int KNOWN = 2500;

    private static final int LONG_WORD = 5;

    private final List<String> words;

    /** Of the word and all more frequent ones. */
    private final double[] share;

    record Sheet(int number, String title, String summary, String body, String theme, String region) {

        String externalId() {
            return MARK + number;
        }

        /** As the import reads it. */
        ObjectNode line() {
            ObjectNode line = Work.LINES
                    .createObjectNode()
                    .put("type", "sheet")
                    .put("externalId", externalId())
                    .put("title", title)
                    .put("language", "fr")
                    .put("visibility", "everyone")
                    .put("status", "published")
                    .put("summary", summary)
                    .put("body", body);
            line.putArray("themes").add(theme);
            line.putArray("regions").add(region);
            return line;
        }
    }

    SearchTexts(Path content) throws IOException {
        Map<String, Integer> counts = new HashMap<>();
        try (Stream<Path> files = Files.walk(content)) {
            for (Path file : (Iterable<Path>)
                    files.filter(path -> path.toString().endsWith(".json")).sorted()::iterator) {
                JsonNode whole = Work.LINES.readTree(file.toFile());
                if (whole.path("language").asText().equals("fr")) {
                    count(whole, counts);
                }
            }
        }
        words = counts.entrySet().stream()
                .sorted(Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                        .thenComparing(Map.Entry.comparingByKey()))
                .map(Map.Entry::getKey)
                .toList();
        share = new double[words.size()];
        double sum = 0;
        for (int rank = 0; rank < share.length; rank++) {
            sum += 1.0 / (rank + 1);
            share[rank] = sum;
        }
    }

    /** Texts only: codes have no blank. */
    private static void count(JsonNode node, Map<String, Integer> counts) {
        if (node.isTextual() && node.asText().contains(" ")) {
            Matcher matcher = WORD.matcher(node.asText());
            while (matcher.find()) {
                counts.merge(matcher.group().toLowerCase(Locale.ROOT), 1, Integer::sum);
            }
        }
        node.forEach(child -> count(child, counts));
    }

    Sheet sheet(int number) {
        SplittableRandom random = new SplittableRandom(SEED + number * 0x9E3779B97F4A7C15L);
        String title = sentence(random, 3 + random.nextInt(4), SAYING);
        String summary = sentence(random, 8 + random.nextInt(8), 0) + ".";
        StringBuilder body = new StringBuilder();
        int left = WORDS - 20 + random.nextInt(41);
        while (left > 0) {
            int length = Math.min(left, 7 + random.nextInt(9));
            body.append(body.isEmpty() ? "" : " ")
                    .append(sentence(random, length, 0))
                    .append('.');
            left -= length;
        }
        return new Sheet(
                number,
                title,
                summary,
                body.toString(),
                Library.THEMES[random.nextInt(Library.THEMES.length)],
                Library.REGIONS[random.nextInt(Library.REGIONS.length)]);
    }

    private String sentence(SplittableRandom random, int length, int from) {
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < length; i++) {
            String word = words.get(rank(random, from, share.length));
            text.append(i == 0 ? "" : " ")
                    .append(i == 0 ? word.substring(0, 1).toUpperCase(Locale.FRENCH) + word.substring(1) : word);
        }
        return text.toString();
    }

    private int rank(SplittableRandom random, int from, int to) {
        double low = from == 0 ? 0 : share[from - 1];
        double wanted = low + random.nextDouble() * (share[to - 1] - low);
        int at = Arrays.binarySearch(share, 0, to, wanted);
        return Math.min(to - 1, at < 0 ? -at - 1 : at);
    }

    /** Of one to three words, most of two. */
    List<String> questions(int count) {
        return some(count, i -> {
            SplittableRandom random = new SplittableRandom(SEED * 1000 + i);
            int length = i % 5 == 0 ? 1 : i % 5 == 1 ? 3 : 2;
            Set<String> chosen = new LinkedHashSet<>();
            while (chosen.size() < length) {
                chosen.add(word(random, SAYING, KNOWN));
            }
            return String.join(" ", chosen);
        });
    }

    /** One word that many sheets hold: their results go on to page 100. */
    List<String> wideQuestions(int count) {
        return words.subList(0, SAYING * 2).stream()
                .filter(word -> word.length() > LONG_WORD)
                .limit(count)
                .toList();
    }

    /** Three to five letters of a word that titles hold. */
    List<String> beginnings(int count) {
        return some(count, i -> {
            SplittableRandom random = new SplittableRandom(SEED * 2000 + i);
            return word(random, SAYING, KNOWN).substring(0, 3 + i % 3);
        });
    }

    private String word(SplittableRandom random, int from, int to) {
        while (true) {
            String word = words.get(rank(random, from, Math.min(to, words.size())));
            if (word.length() > LONG_WORD) {
                return word;
            }
        }
    }

    private static List<String> some(int count, IntFunction<String> make) {
        List<String> all = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            all.add(make.apply(i));
        }
        return all;
    }
}
