package org.passeur.search.config;

import java.util.Set;
import java.util.stream.Collectors;

/** {@code stop-words.txt}. */
final class StopWords {

    private static final Set<String> ALL = Resource.lines("stop-words.txt").stream()
            .flatMap(line -> java.util.Arrays.stream(line.split(" ")))
            .collect(Collectors.toUnmodifiableSet());

    private StopWords() {}

    static boolean contain(String word) {
        return ALL.contains(Fold.letters(word));
    }
}
