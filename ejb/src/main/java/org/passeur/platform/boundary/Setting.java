package org.passeur.platform.boundary;

import java.util.function.Function;

/**
 * One thing that an operator may set.
 *
 * @param key environment variable
 * @param fallback value without it, as one would write it
 * @param unit of the value; empty for a text
 * @param reason why one would change it, and why it is what it is
 */
public record Setting<T>(String key, String fallback, String unit, String reason, Function<String, T> parser) {

    /**
     * The present value. A system property of the same name goes before the environment, for tests.
     *
     * @throws IllegalStateException when it cannot be read, in words for the operator
     */
    public T get() {
        String text = System.getProperty(key);
        if (text == null) {
            text = System.getenv(key);
        }
        if (text == null || text.isBlank()) {
            text = fallback;
        }
        try {
            return parser.apply(text.strip());
        } catch (IllegalArgumentException e) {
            throw new IllegalStateException(key + " is \"" + text + "\": that is no " + unit, e);
        }
    }
}
