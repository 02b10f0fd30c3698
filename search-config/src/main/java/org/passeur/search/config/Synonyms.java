package org.passeur.search.config;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * {@code synonyms.txt}: names of the same thing, in French and English, acronyms too. A question is asked with all of them,
 * so that the file changes without indexing again, and alike on both search backends.
 */
public final class Synonyms {

    private static final Map<String, Set<String>> OTHERS = new HashMap<>();
    private static final Map<String, Set<String>> GLUED = new HashMap<>();
    private static final List<List<String>> GROUPS =
            Resource.lines("synonyms.txt").stream().map(Synonyms::names).toList();
    private static final int LONGEST;

    static {
        int longest = 1;
        for (List<String> group : GROUPS) {
            for (String name : group) {
                String key = key(Words.of(name));
                longest = Math.max(longest, key.split(" ").length);
                Set<String> others = OTHERS.computeIfAbsent(key, k -> new LinkedHashSet<>());
                // CA, written as one writes "ça", would find nearly every text.
                group.stream()
                        .filter(other -> !key(Words.of(other)).equals(key) && !StopWords.contain(other))
                        .forEach(others::add);
                if (key.contains(" ")) {
                    GLUED.computeIfAbsent(key.replace(" ", ""), k -> new LinkedHashSet<>())
                            .addAll(group);
                }
            }
        }
        LONGEST = longest;
    }

    private Synonyms() {}

    private static List<String> names(String line) {
        return java.util.Arrays.stream(line.split(",")).map(String::strip).toList();
    }

    /** As the file has them: each a list of names. */
    public static List<List<String>> groups() {
        return GROUPS;
    }

    /**
     * @param words as a question has them, stop words too
     * @return what names something in these words; names do not overlap, the longest comes first
     */
    static List<Found> in(List<String> words) {
        List<Found> found = new ArrayList<>();
        int at = 0;
        while (at < words.size()) {
            int length = Math.min(LONGEST, words.size() - at);
            while (length > 0 && !OTHERS.containsKey(key(words.subList(at, at + length)))) {
                length--;
            }
            if (length > 0) {
                found.add(new Found(at, length, List.copyOf(OTHERS.get(key(words.subList(at, at + length))))));
            }
            at += Math.max(1, length);
        }
        return found;
    }

    /** The names of what has this name when its words are parted: <i>soutiensociotechnique</i>. */
    static List<String> glued(String word) {
        return List.copyOf(GLUED.getOrDefault(Fold.singular(Fold.letters(word)), Set.of()));
    }

    /**
     * @param from index of the first word
     * @param others other names of what these words name
     */
    record Found(int from, int length, List<String> others) {}

    private static String key(List<String> words) {
        return words.stream().map(Fold::letters).map(Fold::singular).collect(Collectors.joining(" "));
    }
}
