package org.passeur.search.config;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** {@code ranking.properties}: what counts how much. */
public final class Ranking {

    private static final Properties VALUES = read();

    public static final float TITLE = number("title");
    public static final float SUMMARY = number("summary");
    public static final float TEXT = number("text");
    public static final float EXACT = number("exact");
    public static final float NEAR = number("near");
    public static final int NEAR_LETTERS = (int) number("near.letters");
    public static final float TYPO = number("typo");
    public static final float SYNONYM = number("synonym");
    public static final float USE = number("use");
    public static final List<Integer> USE_STEPS = numbers("use.steps");

    private static final int ONE_TYPO = (int) number("typo.one");
    private static final int TWO_TYPOS = (int) number("typo.two");
    private static final List<Integer> REQUIRED = numbers("required");
    private static final float REQUIRED_SHARE = number("required.share");

    private Ranking() {}

    /** How many wrong letters are forgiven in this word. */
    public static int typos(String word) {
        int letters = word.codePointCount(0, word.length());
        return letters >= TWO_TYPOS ? 2 : letters >= ONE_TYPO ? 1 : 0;
    }

    /** How many of so many words must be found. */
    public static int required(int words) {
        return words == 0
                ? 0
                : words <= REQUIRED.size() ? REQUIRED.get(words - 1) : Math.max(1, Math.round(words * REQUIRED_SHARE));
    }

    private static Properties read() {
        try (Reader reader = new InputStreamReader(
                Ranking.class.getResourceAsStream("ranking.properties"), StandardCharsets.UTF_8)) {
            Properties values = new Properties();
            values.load(reader);
            return values;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) {
        String value = VALUES.getProperty(name);
        if (value == null) {
            throw new IllegalStateException("ranking.properties has no " + name);
        }
        return value.strip();
    }

    private static float number(String name) {
        return Float.parseFloat(text(name));
    }

    private static List<Integer> numbers(String name) {
        return Arrays.stream(text(name).split(" ")).map(Integer::valueOf).toList();
    }
}
