package org.passeur.privacy.control;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.BitSet;

/**
 * A text as rules compare it: lower case, no accents, one kind of space, hyphen and apostrophe, ASCII digits, nothing
 * invisible; and where each character stood.
 */
final class FoldedText {

    private final StringBuilder folded;
    private int[] from;
    private int[] to;
    private final BitSet capitals = new BitSet();
    private final BitSet breaks = new BitSet();

    private FoldedText(int length) {
        folded = new StringBuilder(length);
        from = new int[length + 16];
        to = new int[length + 16];
    }

    static FoldedText of(String text) {
        FoldedText result = new FoldedText(text.length());
        int next;
        for (int i = 0; i < text.length(); i = next) {
            int point = text.codePointAt(i);
            next = i + Character.charCount(point);
            result.fold(point, i, next, text);
        }
        return result;
    }

    String text() {
        return folded.toString();
    }

    boolean isCapital(int i) {
        return capitals.get(i);
    }

    /** Whether something invisible was taken out before this character. */
    boolean hasBreakBefore(int i) {
        return breaks.get(i);
    }

    /** First UTF-16 unit of a folded character in the text itself. */
    int from(int i) {
        return from[i];
    }

    /** Behind the last UTF-16 unit of a folded character in the text itself. */
    int to(int i) {
        return to[i];
    }

    private void fold(int point, int start, int end, String text) {
        if (point < 0x80) {
            foldAscii((char) point, start, end, text);
            return;
        }
        int type = Character.getType(point);
        if (point == 0x2028 || point == 0x2029 || point == 0x85) {
            add('\n', start, end, false);
        } else if (type == Character.FORMAT || point == 0x034F || type == Character.NON_SPACING_MARK) {
            // Soft hyphens, zero-width characters, marks of direction, accents that stand alone.
            skip(end, type == Character.FORMAT);
        } else if (type == Character.SPACE_SEPARATOR || type == Character.CONTROL) {
            add(' ', start, end, false);
        } else if (type == Character.DASH_PUNCTUATION || point == 0x2212) {
            add('-', start, end, false);
        } else if (isApostrophe(point)) {
            add('\'', start, end, false);
        } else if (point == '°' && folded.length() > 0 && folded.charAt(folded.length() - 1) == 'n') {
            add('o', start, end, false);
        } else {
            String plain = Normalizer.normalize(Character.toString(point), Normalizer.Form.NFKD);
            boolean capital = Character.isUpperCase(point) || Character.isTitleCase(point);
            plain.codePoints()
                    .filter(part -> Character.getType(part) != Character.NON_SPACING_MARK)
                    .forEach(part -> addPlain(part, start, end, capital));
        }
    }

    private void foldAscii(char c, int start, int end, String text) {
        if (c == '*' && (isEmphasis(text, start - 1) || isEmphasis(text, end))) {
            // Markdown's emphasis around a name does not hide it, and is not taken away with it.
        } else if (c == '\n') {
            add(c, start, end, false);
        } else if (c < ' ' || c == 0x7F) {
            add(' ', start, end, false);
        } else if (c == '`') {
            add('\'', start, end, false);
        } else if (c >= 'A' && c <= 'Z') {
            add((char) (c + 32), start, end, true);
        } else {
            add(c, start, end, false);
        }
    }

    private void addPlain(int point, int start, int end, boolean capital) {
        switch (point) {
            case 'œ', 'Œ' -> {
                add('o', start, end, capital);
                add('e', start, end, false);
            }
            case 'æ', 'Æ' -> {
                add('a', start, end, capital);
                add('e', start, end, false);
            }
            default -> {
                int lower = Character.isDigit(point) ? '0' + Character.digit(point, 10) : Character.toLowerCase(point);
                for (char c : Character.toChars(lower)) {
                    add(c, start, end, capital);
                }
            }
        }
    }

    private static boolean isEmphasis(String text, int i) {
        return i >= 0 && i < text.length() && (text.charAt(i) == '*' || Character.isLetter(text.charAt(i)));
    }

    private static boolean isApostrophe(int point) {
        return switch (point) {
            case '’', '‘', '‛', 'ʼ', 'ʻ', '′', '´', '＇' -> true;
            default -> false;
        };
    }

    /** What is left out belongs to the character before it, so that replacing a finding leaves nothing behind. */
    private void skip(int end, boolean breaks) {
        if (folded.length() > 0 && Character.isLetterOrDigit(folded.charAt(folded.length() - 1))) {
            to[folded.length() - 1] = end;
        }
        if (breaks) {
            this.breaks.set(folded.length());
        }
    }

    private void add(char c, int start, int end, boolean capital) {
        int at = folded.length();
        if (at == from.length) {
            from = Arrays.copyOf(from, at * 2);
            to = Arrays.copyOf(to, at * 2);
        }
        folded.append(c);
        from[at] = start;
        to[at] = end;
        if (capital) {
            capitals.set(at);
        }
    }
}
