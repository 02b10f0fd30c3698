package org.passeur.privacy.control;

import java.util.ArrayList;
import java.util.List;

/** Numbers that stand in a row, with a space or a mark between them: {@code (418) 723-4567}. */
final class DigitGroups {

    /** More groups, or longer ones, are no number that is looked for. */
    private static final int MOST = 12;

    private final Reading text;
    private final List<Integer> tokens = new ArrayList<>();

    /** The groups that begin with a number token. */
    DigitGroups(Reading text, int first) {
        this.text = text;
        int i = first;
        while (i >= 0 && tokens.size() < MOST) {
            tokens.add(i);
            i = following(i);
        }
    }

    private int following(int group) {
        int i = group + 1;
        for (int marks = 0; marks < 2 && isSeparator(text.at(i)); marks++) {
            i++;
        }
        return text.at(i).isNumber() && !text.at(i).newLine() ? i : -1;
    }

    private static boolean isSeparator(Token mark) {
        return "-./()".contains(mark.text()) && mark.length() == 1 && !mark.newLine();
    }

    int count() {
        return tokens.size();
    }

    String group(int i) {
        return text.at(tokens.get(i)).text();
    }

    /** The token behind a group. */
    int next(int i) {
        return tokens.get(i) + 1;
    }

    /** Whether groups from one on have just these lengths; more may follow. */
    boolean haveLengths(int from, int... lengths) {
        if (from + lengths.length > tokens.size()) {
            return false;
        }
        for (int i = 0; i < lengths.length; i++) {
            if (group(from + i).length() != lengths[i]) {
                return false;
            }
        }
        return true;
    }

    /** The mark between a group and the one before it; a space when there is none. */
    String separator(int i) {
        int between = tokens.get(i) - 1;
        return between == tokens.get(i - 1) ? " " : text.at(between).text();
    }

    /** The digits of some groups. */
    String digits(int from, int to) {
        StringBuilder digits = new StringBuilder();
        for (int i = from; i < to; i++) {
            digits.append(group(i));
        }
        return digits.toString();
    }
}
