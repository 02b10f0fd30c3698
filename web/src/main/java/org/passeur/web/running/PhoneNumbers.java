package org.passeur.web.running;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Telephone numbers in a text, as they are written in Québec: ten digits with or without the 1, words on the keys (1 866
 * APPELLE), and the services of three digits that a contingency plan names.
 */
final class PhoneNumbers {

    private static final String GAP = "[\\s\\u00A0\\u202F.‑–-]?";

    private static final Pattern NUMBER = Pattern.compile("(?<![\\p{L}\\d]|\\d[-‑.])(?:"
            + "(?<long>(?:\\+?1" + GAP + ")?\\(?[2-9]\\d{2}\\)?" + GAP + "[2-9]\\d{2}" + GAP + "\\d{4})"
            + "|(?<word>1" + GAP + "8\\d{2}" + GAP + "[A-Z]{7})"
            + "|(?<service>[289]11|988|811))(?![\\p{L}\\d]|[.,]\\d)");

    private static final String KEYS = "22233344455566677778889999";

    private PhoneNumbers() {}

    /**
     * @param number as {@code tel:} wants it; null in what is no number
     */
    record Piece(String text, String number) {}

    /** The whole text, in order, cut where a number begins and ends. */
    static List<Piece> in(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = NUMBER.matcher(text);
        int from = 0;
        while (matcher.find()) {
            if (matcher.start() > from) {
                pieces.add(new Piece(text.substring(from, matcher.start()), null));
            }
            pieces.add(new Piece(matcher.group(), number(matcher)));
            from = matcher.end();
        }
        if (from < text.length()) {
            pieces.add(new Piece(text.substring(from), null));
        }
        return pieces;
    }

    private static String number(Matcher matcher) {
        if (matcher.group("service") != null) {
            return matcher.group();
        }
        StringBuilder digits = new StringBuilder();
        matcher.group().codePoints().forEach(c -> {
            if (c >= 'A' && c <= 'Z') {
                digits.append(KEYS.charAt(c - 'A'));
            } else if (c >= '0' && c <= '9') {
                digits.appendCodePoint(c);
            }
        });
        return (digits.length() == 10 ? "+1" : "+") + digits;
    }
}
