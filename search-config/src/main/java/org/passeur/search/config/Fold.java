package org.passeur.search.config;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as questions are compared in: lower case, no accents, one apostrophe, nothing that cannot be seen. */
final class Fold {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile(PortalAnalysis.APOSTROPHES);
    private static final Pattern UNSEEN = Pattern.compile(PortalAnalysis.UNSEEN);
    private static final Pattern LIGATURES = Pattern.compile(PortalAnalysis.LIGATURES);

    private Fold() {}

    /** Signs as the index has them; letters stay as they are. */
    static String signs(String text) {
        String one = APOSTROPHES
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFC))
                .replaceAll("'");
        return LIGATURES.matcher(UNSEEN.matcher(one).replaceAll("")).replaceAll("oe");
    }

    static String letters(String text) {
        return MARKS.matcher(Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD))
                .replaceAll("");
    }

    /** Without the sign of a plural: other names are written in the singular. */
    static String singular(String word) {
        return word.length() > 3 && (word.endsWith("s") || word.endsWith("x"))
                ? word.substring(0, word.length() - 1)
                : word;
    }
}
