package org.passeur.community.control;

import java.text.Normalizer;
import java.util.Locale;

/** Finds a name by a part of it, typed with accents and capitals or without. */
final class NameSearch {

    private static final String ACCENTED = "àâäáãåéèêëíîïìóôöòõúùûüÿñç";
    private static final String PLAIN = "aaaaaaeeeeiiiiooooouuuuync";

    private NameSearch() {}

    /**
     * Of the query language.
     *
     * @param attribute {@code m.displayName}
     */
    static String folded(String attribute) {
        return "cast(function('translate', lower(" + attribute + "), '" + ACCENTED + "', '" + PLAIN + "') as String)";
    }

    /** To be compared by {@code like … escape '!'}. */
    static String pattern(String typed) {
        String plain = Normalizer.normalize(typed.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT);
        return "%" + plain.replaceAll("[!%_]", "!$0") + "%";
    }
}
