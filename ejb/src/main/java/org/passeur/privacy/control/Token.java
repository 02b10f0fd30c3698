package org.passeur.privacy.control;

/**
 * A word, a number, or one other character of a text.
 *
 * @param start in the folded text
 * @param end behind it, in the folded text
 * @param text in lower case, without accents
 * @param capital whether it begins with a capital
 * @param allCaps whether it has two letters or more, all of them capitals
 * @param spaced whether a space or an end of line comes before it
 * @param newLine whether an end of line comes before it
 * @param sentence number of its sentence
 */
record Token(
        int start,
        int end,
        String text,
        Kind kind,
        boolean capital,
        boolean allCaps,
        boolean spaced,
        boolean newLine,
        int sentence) {

    enum Kind {
        WORD,
        NUMBER,
        MARK
    }

    boolean isWord() {
        return kind == Kind.WORD;
    }

    boolean isNumber() {
        return kind == Kind.NUMBER;
    }

    boolean is(String other) {
        return text.equals(other);
    }

    int length() {
        return end - start;
    }

    /** Written right behind what comes before it. */
    boolean isJoined() {
        return !spaced;
    }
}
