package org.passeur.search.config;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.model.dsl.LuceneAnalysisOptionalComponentsStep;

/**
 * How text becomes words to search for, said twice: once for Lucene, once for Elasticsearch and OpenSearch. Both halves
 * must stay the same; the relevance table runs on both.
 *
 * <p>All apostrophes are one and elided articles go (<i>l’avocat</i> is found as <i>avocat</i>). Accents go before the
 * stemmer, so that <i>empecher</i> and <i>empêcher</i> end alike; questions without accents then find exactly what those
 * with accents find. Light stemming makes <i>tours</i> meet <i>tour</i>.
 */
public class PortalAnalysis implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    /** Text in French, words alike but for their endings. */
    public static final String FRENCH = "french";

    /** Text in English, likewise. */
    public static final String ENGLISH = "english";

    /** Words as they were written, in whatever language. */
    public static final String EXACT = "exact";

    /** Beginnings of words. */
    public static final String NEAR = "near";

    /** What {@link #cleaned} text in one of these is written with; questions are not cleaned, and asked with the plain one. */
    private static final String CLEANED = "_cleaned";

    /** A title as suggestions look it up: the beginnings of its words, whatever their language. */
    public static final String STARTS = "starts";

    /** What is typed into the box, word by word, the last one unfinished. */
    public static final String TYPED = "typed";

    /** Longest beginning kept, in letters: who typed as many is answered by the search itself. */
    private static final int LONGEST_START = 15;

    /** A title that is sorted on: lower case, accents folded. */
    public static final String SORT = "sort";

    static final List<String> ELIDED =
            List.of("l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu");

    // Each pattern begins with what most texts have little of, or rules out most letters by one comparison: an engine
    // tries each at each letter, three times a text, and this was most of the work of writing an entry to Lucene.

    static final String APOSTROPHES = "[\u02bc-\uffff&&[\u2019\u02bc\u2018\u2032\uff07]]";

    /** Soft hyphens, marks of the direction of writing, joiners, and accents that are signs of their own. */
    static final String UNSEEN =
            "[\u00ad-\\x{10ffff}&&[\u00ad\u200b-\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff\\p{M}]]";

    static final String LIGATURES = "[œŒ]";

    /** <i>fin.Suite</i>: a space is easily lost where text is pasted from a page. */
    private static final String LOST_SPACE = "[.:](?=\\p{L})(?<=\\p{L}[.:])";

    private static final String FEMININE = "(?:e|es|ne|le|te|se|fe|ve|re|ère|ière|ice|rice|trice|euse|ive|esse)";

    private static final String DOT = "[\u00b7-\uffff&&[·•‧⋅]]";

    /**
     * <i>intervenant·e·s</i>, with any of the signs that people use for the middle dot, then <i>intervenant-e-s</i> and
     * <i>intervenant.e.s</i>, <i>intervenant(e)s</i>: is found by either form. What is matched is the ending.
     */
    static final List<String> INCLUSIVE_FORMS = List.of(
            inclusive(DOT, "(\\p{L}{1,5})(?:" + DOT + "s)?\\b"),
            inclusive("[-.]", "(?:(" + FEMININE + ")[-.]s|(es?)(?!\\p{L}|[-.'\\p{N}]))\\b"),
            inclusive("\\(", "(" + FEMININE + ")\\)(?:s\\b)?"));

    /** After the masculine the whole feminine, where it is the same with an ending. */
    private static final List<String> BOTH_FORMS = List.of(" $1$2", " $1$2$3", " $1$2");

    private static final String[] CHAR_FILTERS = {
        "apostrophes", "unseen", "ligatures", "inclusive_dots", "inclusive_hyphens", "inclusive_brackets", "lost_spaces"
    };

    static final String[] PATTERNS = {
        APOSTROPHES,
        UNSEEN,
        LIGATURES,
        INCLUSIVE_FORMS.get(0),
        INCLUSIVE_FORMS.get(1),
        INCLUSIVE_FORMS.get(2),
        LOST_SPACE
    };

    static final String[] REPLACEMENTS = {"'", "", "oe", BOTH_FORMS.get(0), BOTH_FORMS.get(1), BOTH_FORMS.get(2), " "};

    private static final List<Pattern> COMPILED =
            Stream.of(PATTERNS).map(Pattern::compile).toList();

    /** The analyzer that an entry is written with where its text was {@link #cleaned} before. */
    public static String forCleaned(String analyzer) {
        return analyzer + CLEANED;
    }

    /**
     * A text with what the engines would replace in it before they part it into words. Where several fields hold the same
     * text, and none of them shows it, this is done once instead of by the engine for each: it was most of the work of
     * writing an entry.
     */
    public static String cleaned(String text) {
        String cleaned = text;
        for (int i = 0; i < REPLACEMENTS.length; i++) {
            cleaned = COMPILED.get(i).matcher(cleaned).replaceAll(REPLACEMENTS[i]);
        }
        return cleaned;
    }

    /** The sign first, then a look back at the whole word before it, no further than words are long. */
    private static String inclusive(String sign, String ending) {
        return "(?U)" + sign + "(?=\\p{L})(?<=(?<!\\p{L})(\\p{L}{3,40})" + sign + ")" + ending;
    }

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        for (boolean isCleaned : List.of(false, true)) {
            words(context, FRENCH, isCleaned).tokenFilter("frenchLightStem");
            words(context, ENGLISH, isCleaned).tokenFilter("porterStem");
            words(context, EXACT, isCleaned);
            words(context, NEAR, isCleaned)
                    .tokenFilter("truncate")
                    .param("prefixLength", String.valueOf(Ranking.NEAR_LETTERS));
        }
        words(context, STARTS, false)
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", String.valueOf(LONGEST_START));
        words(context, TYPED, false).tokenFilter("truncate").param("prefixLength", String.valueOf(LONGEST_START));
        context.normalizer(SORT).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }

    private static LuceneAnalysisOptionalComponentsStep words(
            LuceneAnalysisConfigurationContext context, String analyzer, boolean isCleaned) {
        LuceneAnalysisOptionalComponentsStep words = context.analyzer(isCleaned ? forCleaned(analyzer) : analyzer)
                .custom()
                .tokenizer("standard");
        for (int i = 0; i < PATTERNS.length && !isCleaned; i++) {
            words = words.charFilter("patternReplace")
                    .param("pattern", PATTERNS[i])
                    .param("replacement", REPLACEMENTS[i]);
        }
        return words.tokenFilter("lowercase")
                .tokenFilter("elision")
                .param("ignoreCase", "true")
                .tokenFilter("englishPossessive")
                .tokenFilter("asciiFolding");
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        for (int i = 0; i < PATTERNS.length; i++) {
            context.charFilter(CHAR_FILTERS[i])
                    .type("pattern_replace")
                    .param("pattern", PATTERNS[i])
                    .param("replacement", REPLACEMENTS[i]);
        }
        context.tokenFilter("french_elision")
                .type("elision")
                .param("articles_case", true)
                .param("articles", ELIDED.toArray(String[]::new));
        context.tokenFilter("french_light_stem").type("stemmer").param("language", "light_french");
        context.tokenFilter("english_possessive").type("stemmer").param("language", "possessive_english");
        context.tokenFilter("beginning").type("truncate").param("length", Ranking.NEAR_LETTERS);
        for (boolean isCleaned : List.of(false, true)) {
            words(context, FRENCH, isCleaned, "french_light_stem");
            words(context, ENGLISH, isCleaned, "porter_stem");
            words(context, EXACT, isCleaned);
            words(context, NEAR, isCleaned, "beginning");
        }
        context.tokenFilter("beginnings")
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", LONGEST_START);
        context.tokenFilter("typed_length").type("truncate").param("length", LONGEST_START);
        words(context, STARTS, false, "beginnings");
        words(context, TYPED, false, "typed_length");
        context.normalizer(SORT).custom().tokenFilters("lowercase", "asciifolding");
    }

    private static void words(
            ElasticsearchAnalysisConfigurationContext context, String analyzer, boolean isCleaned, String... last) {
        List<String> filters =
                new ArrayList<>(List.of("lowercase", "french_elision", "english_possessive", "asciifolding"));
        filters.addAll(List.of(last));
        var words = context.analyzer(isCleaned ? forCleaned(analyzer) : analyzer)
                .custom()
                .tokenizer("standard");
        (isCleaned ? words : words.charFilters(CHAR_FILTERS)).tokenFilters(filters.toArray(String[]::new));
    }
}
