package org.passeur.search.config;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names in capitals of {@code synonyms.txt}, with the name that opens their group. */
public final class Acronyms {

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}[\\p{Lu}\\p{N}]{1,9}");

    /**
     * @param letters as they are written: {@code CDC}
     * @param name what they stand for
     */
    public record Acronym(String letters, String name) {}

    private static final List<Acronym> ALL = Synonyms.groups().stream()
            .filter(group -> !CAPITALS.matcher(group.getFirst()).matches())
            .flatMap(group -> group.stream()
                    .filter(name -> CAPITALS.matcher(name).matches())
                    .map(letters -> new Acronym(letters, group.getFirst())))
            .toList();

    private Acronyms() {}

    static boolean contain(String letters) {
        return ALL.stream().anyMatch(acronym -> acronym.letters().equals(letters));
    }

    /** Those that begin so, in any case; nothing for one letter, which begins too many. */
    public static List<Acronym> beginning(String typed, int most) {
        String start = typed.strip().toUpperCase(Locale.ROOT);
        return start.length() < 2
                ? List.of()
                : ALL.stream()
                        .filter(acronym -> acronym.letters().startsWith(start))
                        .limit(most)
                        .toList();
    }
}
