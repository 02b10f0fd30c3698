package org.passeur.search.control;

import java.util.Collection;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.config.Question;
import org.passeur.search.config.Question.Term;

/**
 * Marks in a result what is written almost like a word of the question. An engine would read every word of the index again
 * to mark it; here it is looked for in the few words that are shown.
 */
final class NearMarks {

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");

    private NearMarks() {}

    /**
     * @param question null when no words are asked for
     * @param text with marks where it matches
     * @param marked words that match, in whatever part of the result: what stands there as it was asked for has no near miss
     */
    static String of(Question question, String text, Collection<String> marked) {
        List<Term> missed = question == null
                ? List.of()
                : question.terms().stream()
                        .filter(term -> term.isForgiven() && marked.stream().noneMatch(word -> isSame(term, word)))
                        .toList();
        if (missed.isEmpty()) {
            return text;
        }
        Matcher words = WORD.matcher(text);
        StringBuilder near = new StringBuilder();
        int end = 0;
        while (words.find()) {
            String word = OtherWords.fold(words.group());
            if (!isMarked(text, words.start()) && missed.stream().anyMatch(term -> isNear(term, word))) {
                near.append(text, end, words.start())
                        .append(SearchResults.MARK_START)
                        .append(words.group())
                        .append(SearchResults.MARK_END);
                end = words.end();
            }
        }
        return near.append(text.substring(end)).toString();
    }

    private static boolean isMarked(String text, int at) {
        return text.lastIndexOf(SearchResults.MARK_START, at) > text.lastIndexOf(SearchResults.MARK_END, at);
    }

    private static boolean isSame(Term term, String word) {
        return OtherWords.isSame(OtherWords.fold(term.word()), OtherWords.fold(word));
    }

    /** A wrong first letter is forgiven when nothing else is wrong. */
    private static boolean isNear(Term term, String word) {
        String asked = OtherWords.fold(term.word());
        if (Math.abs(asked.length() - word.length()) > term.typos() || word.length() <= term.typos() + 1) {
            return false;
        }
        int slips = OtherWords.SLIPS.apply(asked, word);
        return slips == 1 || slips > 1 && slips <= term.typos() && asked.charAt(0) == word.charAt(0);
    }
}
