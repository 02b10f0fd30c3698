package org.passeur.community.control;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Finds a name by a part of it, typed with accents and capitals or without. */
final class NameSearch {

    /** Latin letters with marks, as the names of people here have them: Latin-1, Extended-A, Vietnamese. */
    private static final int[][] MARKED = {{0x00C0, 0x017F}, {0x1E00, 0x1EFF}};

    /** What loses its mark by no rule of Unicode, and the apostrophe of a keyboard for that of a printer. */
    private static final Map<Character, Character> OTHERS =
            Map.of('đ', 'd', 'Đ', 'd', 'ł', 'l', 'Ł', 'l', 'ø', 'o', 'Ø', 'o', 'ı', 'i', 'ħ', 'h', '’', '\'');

    /** Two letters in one. */
    private static final Map<String, String> JOINED = new TreeMap<>(Map.of("œ", "oe", "æ", "ae", "ß", "ss"));

    private static final Map<Character, Character> PLAIN = plain();

    private NameSearch() {}

    private static Map<Character, Character> plain() {
        Map<Character, Character> plain = new TreeMap<>(OTHERS);
        for (int[] range : MARKED) {
            for (int c = range[0]; c <= range[1]; c++) {
                String bare = unmarked(Character.toString(c));
                if (bare.length() == 1 && bare.charAt(0) >= 'a' && bare.charAt(0) <= 'z') {
                    plain.put((char) c, bare.charAt(0));
                }
            }
        }
        return plain;
    }

    private static String unmarked(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
    }

    /**
     * Of the query language. What the database's own idea of small letters leaves large is folded with the marks.
     *
     * @param attribute {@code m.displayName}
     */
    static String folded(String attribute) {
        StringBuilder from = new StringBuilder();
        StringBuilder to = new StringBuilder();
        PLAIN.forEach((marked, bare) -> {
            from.append(marked);
            to.append(bare);
        });
        String folded = "function('translate', lower(" + attribute + "), '" + from + "', '"
                + to.toString().replace("'", "''") + "')";
        for (Map.Entry<String, String> joined : JOINED.entrySet()) {
            folded = "replace(" + folded + ", '" + joined.getKey() + "', '" + joined.getValue() + "')";
        }
        return "cast(" + folded + " as String)";
    }

    /** To be compared by {@code like … escape '!'}. */
    static String pattern(String typed) {
        return "%" + fold(typed.strip()).replaceAll("[!%_]", "!$0") + "%";
    }

    /** The same folding as the database's, of what somebody typed. */
    static String fold(String text) {
        StringBuilder folded = new StringBuilder();
        for (char c : unmarked(text).toCharArray()) {
            folded.append(PLAIN.getOrDefault(c, c));
        }
        String result = folded.toString();
        for (Map.Entry<String, String> joined : JOINED.entrySet()) {
            result = result.replace(joined.getKey(), joined.getValue());
        }
        return result;
    }
}
