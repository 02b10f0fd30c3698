package org.passeur.search.control;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.SearchResults.Hit;
import org.passeur.search.config.Question;

/**
 * <i>Did you mean</i>: a word of the question that nothing found is written with becomes the nearest one that what was
 * found is written with. It is taken from the results alone: a dictionary of the index would tell of texts that the person
 * may not see.
 */
final class OtherWords {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final Pattern MARKED =
            Pattern.compile(SearchResults.MARK_START + "([^" + SearchResults.MARK_END + "]*)" + SearchResults.MARK_END);
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}+");

    /** Shorter words are near too many others. One slip is forgiven from here, two from {@link #LONG}. */
    private static final int SHORT = 4;

    private static final int LONG = 8;

    /** Words of a question that are looked at, and characters of each text: nobody makes the portal compare whole books. */
    private static final int WORDS = 24;

    private static final int READ = 30_000;

    /** Endings (plural, feminine, verbs) that make no other word of one. */
    private static final int ENDING = 3;

    static final DamerauLevenshteinDistance SLIPS = new DamerauLevenshteinDistance(2);

    private OtherWords() {}

    /**
     * Whether every word that the question looks for, but for those too short to tell, is marked in some result.
     *
     * @param text as it was typed
     */
    static boolean stand(String text, Question question, List<Hit> hits) {
        Set<String> asked = asked(question);
        Set<String> marked = new LinkedHashSet<>();
        for (Hit hit : hits) {
            for (String part : List.of(hit.title(), hit.excerpt())) {
                MARKED.matcher(part)
                        .results()
                        .flatMap(mark -> WORD.matcher(mark.group(1)).results())
                        .forEach(word -> marked.add(fold(word.group())));
            }
        }
        return WORD.matcher(text)
                .results()
                .map(word -> fold(word.group()))
                .filter(word -> isTold(word) && asked.contains(word))
                .allMatch(word -> marked.stream().anyMatch(known -> isSame(word, known)));
    }

    /**
     * @param text as it was typed
     * @param texts what was found, whole
     * @return the question with other words, at most one; none when it needs none
     */
    static List<String> of(String text, Question question, List<String> texts) {
        Set<String> asked = asked(question);
        Map<String, String> known = new LinkedHashMap<>();
        texts.forEach(found -> WORD.matcher(found.substring(0, Math.min(READ, found.length())))
                .results()
                .map(word -> word.group().toLowerCase(Locale.FRENCH))
                .forEach(word -> known.putIfAbsent(fold(word), word)));
        Matcher words = WORD.matcher(text);
        StringBuilder other = new StringBuilder();
        boolean changed = false;
        int end = 0;
        for (int i = 0; i < WORDS && words.find(); i++) {
            MatchResult word = words.toMatchResult();
            String folded = fold(word.group());
            String nearest = asked.contains(folded) ? nearest(folded, known) : null;
            other.append(text, end, word.start()).append(nearest == null ? word.group() : nearest);
            changed |= nearest != null;
            end = word.end();
        }
        return changed ? List.of(other.append(text.substring(end)).toString()) : List.of();
    }

    /** What is looked for: no stop words, nothing that must not be there or has to be there as it is. */
    private static Set<String> asked(Question question) {
        return question.terms().stream()
                .filter(term -> !term.isDuration())
                .flatMap(term -> WORD.matcher(term.word()).results())
                .map(word -> fold(word.group()))
                .collect(Collectors.toSet());
    }

    /**
     * Null when the word stands as it is.
     *
     * @param known words as they are written, by themselves without accents
     */
    private static String nearest(String word, Map<String, String> known) {
        if (!isTold(word)) {
            return null;
        }
        int slips = word.length() < LONG ? 1 : 2;
        String nearest = null;
        int least = slips + 1;
        for (Map.Entry<String, String> candidate : known.entrySet()) {
            String folded = candidate.getKey();
            if (isSame(word, folded)) {
                return null;
            }
            if (Math.abs(word.length() - folded.length()) > slips) {
                continue;
            }
            int distance = SLIPS.apply(word, folded);
            if (distance >= 0 && distance < least && folded.length() >= SHORT) {
                nearest = candidate.getValue();
                least = distance;
            }
        }
        return nearest;
    }

    private static boolean isTold(String word) {
        return word.length() >= SHORT && word.chars().noneMatch(Character::isDigit);
    }

    /** The same word but for its ending. */
    static boolean isSame(String word, String other) {
        int common = 0;
        while (common < Math.min(word.length(), other.length()) && word.charAt(common) == other.charAt(common)) {
            common++;
        }
        return common >= SHORT - 1
                && common >= Math.max(word.length(), other.length()) - ENDING
                && isEnding(word.substring(common))
                && isEnding(other.substring(common));
    }

    private static boolean isEnding(String rest) {
        return rest.matches("(?:e?s?|x|aux?|er|ez|ent|ant|ing|ed|ly|rs?|ns?|nes?)");
    }

    static String fold(String word) {
        return ACCENTS.matcher(Normalizer.normalize(word.toLowerCase(Locale.FRENCH), Normalizer.Form.NFD))
                .replaceAll("")
                .replace("œ", "oe")
                .replace("æ", "ae");
    }
}
