package org.passeur.platform.boundary;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.RuleBrokenException.Violation;

/**
 * What no text may hold, wherever it comes from: characters that a database refuses, that a terminal obeys, or that the
 * portal marks matches with. A script is only text: pages escape it.
 */
public final class CleanText {

    public static final String CODE = "text.control";

    private CleanText() {}

    /** Every text below this node that is not clean, by its place. */
    public static List<Violation> violations(JsonNode node) {
        List<Violation> violations = new ArrayList<>();
        collect("", node, violations);
        return violations;
    }

    private static void collect(String place, JsonNode node, List<Violation> violations) {
        if (node.isTextual()) {
            if (!isClean(node.textValue())) {
                violations.add(new Violation(place, CODE));
            }
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                collect(place + "[" + i + "]", node.get(i), violations);
            }
        } else {
            node.properties()
                    .forEach(field -> collect(
                            place.isEmpty() ? field.getKey() : place + "." + field.getKey(),
                            field.getValue(),
                            violations));
        }
    }

    /** Whether a text holds no control character but the end of line and the tab, and no half of a character. */
    public static boolean isClean(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isISOControl(c) && c != '\n' && c != '\t' && c != '\r') {
                return false;
            }
            // The marks of matches (SearchResults), noncharacters.
            if (c == '\uE000' || c == '\uE001' || c >= '\uFFFE') {
                return false;
            }
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }

    /**
     * Whether a text can stand as the name of somebody or something in a line of a page: clean, on one line, with something
     * to see, and without the invisible characters that turn or hide what follows.
     */
    public static boolean isName(String text) {
        return isClean(text)
                && text.chars().noneMatch(c -> c == '\n' || c == '\r' || c == '\t')
                && text.codePoints().noneMatch(c -> Character.getType(c) == Character.FORMAT)
                && text.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && !isBlankLetter(c));
    }

    /** Fillers of Hangul are letters to Unicode, and nothing to the eye. */
    private static boolean isBlankLetter(int c) {
        return c == 0x115F || c == 0x1160 || c == 0x3164 || c == 0xFFA0;
    }

    /** For showing or storing what others wrote where cleanness is not asked of them: names of fields, of files. */
    public static String cleaned(String text, int maxLength) {
        StringBuilder cleaned = new StringBuilder();
        for (int i = 0; i < text.length() && cleaned.length() < maxLength; i++) {
            char c = text.charAt(i);
            boolean plain = !Character.isISOControl(c) && !Character.isSurrogate(c) && c < '\uFFFE';
            cleaned.append(plain ? c : '\uFFFD');
        }
        return cleaned.toString();
    }

    /** Of a text that is too long: at most so many of its characters, and never half of a sign that takes two. */
    public static String beginning(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        boolean halved = Character.isSurrogatePair(text.charAt(maxLength - 1), text.charAt(maxLength));
        return text.substring(0, halved ? maxLength - 1 : maxLength);
    }

    /** The same, and where something is left out it ends so: {@code …}. */
    public static String shortened(String text, int maxLength) {
        return text.length() > maxLength ? beginning(text, maxLength - 1) + "…" : text;
    }

    /** The same of a text in one line, and no word is cut, unless one alone is longer than that. */
    public static String shortenedAtWord(String text, int maxLength) {
        if (text.length() <= maxLength) {
            return text;
        }
        String beginning = beginning(text, maxLength - 1);
        int end = text.charAt(beginning.length()) == ' ' ? beginning.length() : beginning.lastIndexOf(' ');
        return (end > 0 ? beginning.substring(0, end) : beginning).stripTrailing() + "…";
    }

    /** All of a text, in parts of at most so many characters, two or more. */
    public static List<String> pieces(String text, int maxLength) {
        List<String> pieces = new ArrayList<>();
        String rest = text;
        while (!rest.isEmpty()) {
            String piece = beginning(rest, maxLength);
            pieces.add(piece);
            rest = rest.substring(piece.length());
        }
        return pieces;
    }
}
