package org.passeur.web.platform;

import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/**
 * A form that could not be taken because nobody was signed in any more.
 *
 * @param author who filled it, see {@link FormAuthor}
 * @param path where it was sent
 */
record UnsentForm(String author, String path, Map<String, String[]> parameters, Instant kept) {

    /** What it takes in memory, near enough. */
    long characters() {
        return parameters.entrySet().stream()
                .mapToLong(field -> field.getKey().length()
                        + Arrays.stream(field.getValue())
                                .mapToLong(String::length)
                                .sum())
                .sum();
    }
}
