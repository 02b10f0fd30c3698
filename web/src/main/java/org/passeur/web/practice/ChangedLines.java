package org.passeur.web.practice;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;
import org.passeur.search.boundary.SearchResults;

/** Two long texts where they differ: whoever compares two pages does not read what stayed the same. */
final class ChangedLines {

    /** What stayed the same in between. */
    static final String SAME = "…";

    /** Lines of a text, or words of a line. Beyond, comparing takes more memory than it helps: both are shown whole. */
    private static final int MANY = 400;

    /** Fewer lines are read as fast whole. */
    private static final int SHORT = 4;

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    private ChangedLines(List<String> was, List<String> is) {
        int wasAt = 0;
        int isAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(was, is).getDeltas()) {
            boolean rewritten = delta.getSource().size() != delta.getTarget().size();
            List<String> old = delta.getSource().getLines();
            List<String> now = delta.getTarget().getLines();
            wasAt = add(before, wasAt, delta.getSource(), rewritten ? old : marked(old, now, true));
            isAt = add(after, isAt, delta.getTarget(), rewritten ? now : marked(old, now, false));
        }
        end(before, was, wasAt);
        end(after, is, isAt);
    }

    /**
     * @return null when they are short, or far too long: they are shown whole then
     */
    static ChangedLines of(Object was, Object is) {
        if (!(was instanceof String one) || !(is instanceof String other)) {
            return null;
        }
        List<String> before = lines(one);
        List<String> after = lines(other);
        int longest = Math.max(before.size(), after.size());
        return longest <= SHORT || longest > MANY ? null : new ChangedLines(before, after);
    }

    /** Blank lines part paragraphs, and say nothing. */
    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static int add(List<String> shown, int at, Chunk<String> changed, List<String> lines) {
        if (changed.getPosition() > at) {
            shown.add(SAME);
        }
        shown.addAll(lines);
        return changed.getPosition() + changed.size();
    }

    private static void end(List<String> shown, List<String> all, int at) {
        if (at < all.size()) {
            shown.add(SAME);
        }
    }

    /** Lines that stand in each other's place, with the words that differ between marks. */
    private static List<String> marked(List<String> was, List<String> is, boolean old) {
        List<String> lines = new ArrayList<>();
        for (int i = 0; i < was.size(); i++) {
            List<String> before = words(was.get(i));
            List<String> after = words(is.get(i));
            lines.add(
                    Math.max(before.size(), after.size()) > MANY ? (old ? was : is).get(i) : mark(before, after, old));
        }
        return lines;
    }

    private static String mark(List<String> before, List<String> after, boolean old) {
        List<String> words = old ? before : after;
        StringBuilder line = new StringBuilder();
        int at = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(before, after).getDeltas()) {
            Chunk<String> changed = old ? delta.getSource() : delta.getTarget();
            words.subList(at, changed.getPosition()).forEach(line::append);
            if (changed.size() > 0) {
                line.append(SearchResults.MARK_START);
                changed.getLines().forEach(line::append);
                line.append(SearchResults.MARK_END);
            }
            at = changed.getPosition() + changed.size();
        }
        words.subList(at, words.size()).forEach(line::append);
        return line.toString();
    }

    /** With the spaces before them. */
    private static List<String> words(String line) {
        return List.of(line.split("(?=\\s)"));
    }

    List<String> before() {
        return before;
    }

    List<String> after() {
        return after;
    }
}
