package org.passeur.web.practice;

import com.github.difflib.DiffUtils;
import com.github.difflib.algorithm.myers.MyersDiffWithLinearSpace;
import com.github.difflib.patch.AbstractDelta;
import com.github.difflib.patch.Chunk;
import java.util.ArrayList;
import java.util.List;

/** Two long texts where they differ: whoever compares two pages does not read what stayed the same. */
final class ChangedLines {

    /** What stayed the same in between. */
    static final String SAME = "…";

    /** Beyond that, comparing takes longer than anybody reads: both are shown whole. */
    private static final int MAX_LINES = 1500;

    /** Fewer lines are read as fast whole. */
    private static final int SHORT = 4;

    private final List<String> before = new ArrayList<>();
    private final List<String> after = new ArrayList<>();

    private ChangedLines(List<String> was, List<String> is) {
        int wasAt = 0;
        int isAt = 0;
        for (AbstractDelta<String> delta : DiffUtils.diff(
                        was, is, MyersDiffWithLinearSpace.<String>factory().create())
                .getDeltas()) {
            wasAt = add(before, was, wasAt, delta.getSource());
            isAt = add(after, is, isAt, delta.getTarget());
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
        return longest <= SHORT || longest > MAX_LINES ? null : new ChangedLines(before, after);
    }

    /** Blank lines part paragraphs, and say nothing. */
    private static List<String> lines(String text) {
        return text.lines().filter(line -> !line.isBlank()).toList();
    }

    private static int add(List<String> shown, List<String> all, int at, Chunk<String> changed) {
        if (changed.getPosition() > at) {
            shown.add(SAME);
        }
        shown.addAll(changed.getLines());
        return changed.getPosition() + changed.size();
    }

    private static void end(List<String> shown, List<String> all, int at) {
        if (at < all.size()) {
            shown.add(SAME);
        }
    }

    List<String> before() {
        return before;
    }

    List<String> after() {
        return after;
    }
}
