package org.passeur.practice.entity;

import java.text.Normalizer;
import java.util.Locale;

/** A title as lists sort it: no accents, no signs, lower case. */
public final class SortTitle {

    private SortTitle() {}

    public static String of(String text) {
        String plain = Normalizer.normalize(text, Normalizer.Form.NFD)
                .replaceAll("\\p{M}|[^\\p{L}\\p{N} ]", "")
                .strip()
                .toLowerCase(Locale.ROOT);
        // Decomposed, some scripts are longer than they were.
        return plain.length() > Work.MAX_TITLE ? plain.substring(0, Work.MAX_TITLE) : plain;
    }
}
