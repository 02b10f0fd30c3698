package org.passeur.search.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.passeur.search.boundary.SearchReason;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.config.Question;
import org.passeur.search.config.Question.Term;

/** Reads from the marked words of a hit why it was found: no question more to the engine. */
public final class Reasons {

    private Reasons() {}

    /**
     * @param marked highlights of title, summary and text, in that order; null or empty where nothing matches
     */
    public static List<SearchReason> of(Question question, List<List<String>> marked) {
        if (question == null) {
            return List.of();
        }
        Set<SearchReason> reasons = new TreeSet<>();
        for (int part = 0; part < marked.size(); part++) {
            for (String text : marked.get(part)) {
                for (String word : markedWords(text)) {
                    reasons.add(SearchReason.values()[part]);
                    if (!question.asksFor(word)) {
                        reasons.add(SearchReason.OTHER_NAME);
                    }
                }
            }
        }
        return reasons.isEmpty() && question.terms().stream().anyMatch(Reasons::mayBeUnmarked)
                ? List.of(SearchReason.NEAR_MISS)
                : List.copyOf(reasons);
    }

    /** Found with a letter wrong, or as two words instead of one. */
    private static boolean mayBeUnmarked(Term term) {
        return term.isForgiven() || !term.isDuration() && !term.written().isEmpty();
    }

    static List<String> markedWords(String text) {
        List<String> words = new ArrayList<>();
        int start = text.indexOf(SearchResults.MARK_START);
        while (start >= 0) {
            int end = text.indexOf(SearchResults.MARK_END, start);
            words.add(text.substring(start + 1, end < 0 ? text.length() : end));
            start = text.indexOf(SearchResults.MARK_START, start + 1);
        }
        return words;
    }
}
