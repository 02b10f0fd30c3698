package org.passeur.search.config;

import java.util.List;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The words of a question or of a name, as the index would part them: elided articles and the English possessive go. */
final class Words {

    /** A number with a point or a comma in it is one word, as in the index. */
    private static final Pattern WORD = Pattern.compile(
            "(?<![\\p{L}\\p{N}])\\p{N}+(?:[.,]\\p{N}+)+(?![\\p{L}\\p{N}])|[\\p{L}\\p{N}]+(?:'[\\p{L}\\p{N}]+)*");

    private static final Pattern ELIDED = Pattern.compile("(?i)^(?:" + String.join("|", PortalAnalysis.ELIDED) + ")'");
    private static final Pattern POSSESSIVE = Pattern.compile("(?i)'s$");
    private static final List<Pattern> INCLUSIVE =
            PortalAnalysis.INCLUSIVE_FORMS.stream().map(Pattern::compile).toList();

    private Words() {}

    static List<String> of(String text) {
        return WORD.matcher(base(Fold.signs(text)))
                .results()
                .map(MatchResult::group)
                .map(word -> word.toLowerCase(Locale.ROOT))
                .map(word -> POSSESSIVE
                        .matcher(ELIDED.matcher(word).replaceFirst(""))
                        .replaceFirst(""))
                .filter(word -> !word.isEmpty())
                .toList();
    }

    /** <i>intervenant·e·s</i> is asked for as <i>intervenant</i>: the index has both. */
    private static String base(String text) {
        String plain = text;
        for (Pattern form : INCLUSIVE) {
            plain = form.matcher(plain).replaceAll("");
        }
        return plain;
    }
}
