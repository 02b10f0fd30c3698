package org.passeur.practice.entity;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import org.passeur.platform.boundary.CleanText;

/**
 * A title as lists sort it: no accents, no signs, lower case. The database compares it character by character, and so does the
 * search index, which spells out the same letters.
 */
public final class SortTitle {

    /** Letters that are no letter with a mark. */
    private static final Map<String, String> SPELT =
            Map.of("œ", "oe", "æ", "ae", "ß", "ss", "ø", "o", "ł", "l", "đ", "d", "ð", "d", "þ", "th");

    private SortTitle() {}

    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|[^\\p{L}\\p{N} ]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> letter : SPELT.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        // Decomposed or spelt out, some scripts are longer than they were.
        return CleanText.beginning(plain, Work.MAX_TITLE);
    }
}
