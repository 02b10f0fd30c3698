package org.passeur.search.config;

import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurationContext;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurationContext;
import org.hibernate.search.backend.lucene.analysis.LuceneAnalysisConfigurer;

/**
 * How text becomes words to search for, said twice: once for Lucene, once for Elasticsearch and OpenSearch. Both halves
 * must stay the same; the relevance table runs on both.
 *
 * <p>French: both apostrophes are one, elided articles go (<i>l’avocat</i> is found as <i>avocat</i>), light stemming
 * makes <i>tours</i> meet <i>tour</i>, accents are folded last because the stemmer knows them. It does not know
 * <i>œ</i>, which is parted first.
 */
public class PortalAnalysis implements LuceneAnalysisConfigurer, ElasticsearchAnalysisConfigurer {

    /** Text in French. */
    public static final String FRENCH = "french";

    /** Text in English. */
    public static final String ENGLISH = "english";

    /** A title as suggestions look it up: the beginnings of its words, whatever their language. */
    public static final String STARTS = "starts";

    /** What is typed into the box, word by word, the last one unfinished. */
    public static final String TYPED = "typed";

    /** Longest beginning kept, in letters: who typed as many is answered by the search itself. */
    private static final int LONGEST_START = 15;

    /** A title that is sorted on: lower case, accents folded. */
    public static final String SORT = "sort";

    @Override
    public void configure(LuceneAnalysisConfigurationContext context) {
        context.analyzer(FRENCH)
                .custom()
                .tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", "[\u2019\u02bc\u2018]")
                .param("replacement", "'")
                .charFilter("patternReplace")
                .param("pattern", "[œŒ]")
                .param("replacement", "oe")
                .charFilter("patternReplace")
                .param("pattern", INCLUSIVE_FORM)
                .param("replacement", "$1 $1$2")
                .tokenFilter("lowercase")
                .tokenFilter("elision")
                .param("ignoreCase", "true")
                .tokenFilter("frenchLightStem")
                .tokenFilter("asciiFolding");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", "[\u2019\u02bc\u2018]")
                .param("replacement", "'")
                .tokenFilter("lowercase")
                .tokenFilter("englishPossessive")
                .tokenFilter("porterStem")
                .tokenFilter("asciiFolding");
        context.analyzer(STARTS)
                .custom()
                .tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", "[\u2019\u02bc\u2018]")
                .param("replacement", "'")
                .tokenFilter("lowercase")
                .tokenFilter("elision")
                .param("ignoreCase", "true")
                .tokenFilter("asciiFolding")
                .tokenFilter("edgeNGram")
                .param("minGramSize", "1")
                .param("maxGramSize", String.valueOf(LONGEST_START));
        context.analyzer(TYPED)
                .custom()
                .tokenizer("standard")
                .charFilter("patternReplace")
                .param("pattern", "[\u2019\u02bc\u2018]")
                .param("replacement", "'")
                .tokenFilter("lowercase")
                .tokenFilter("elision")
                .param("ignoreCase", "true")
                .tokenFilter("asciiFolding")
                .tokenFilter("truncate")
                .param("prefixLength", String.valueOf(LONGEST_START));
        context.normalizer(SORT).custom().tokenFilter("lowercase").tokenFilter("asciiFolding");
    }

    @Override
    public void configure(ElasticsearchAnalysisConfigurationContext context) {
        context.charFilter("apostrophes")
                .type("pattern_replace")
                .param("pattern", "[\u2019\u02bc\u2018]")
                .param("replacement", "'");
        context.charFilter("ligatures")
                .type("pattern_replace")
                .param("pattern", "[œŒ]")
                .param("replacement", "oe");
        context.charFilter("inclusive_forms")
                .type("pattern_replace")
                .param("pattern", INCLUSIVE_FORM)
                .param("replacement", "$1 $1$2");
        context.tokenFilter("french_elision")
                .type("elision")
                .param("articles_case", true)
                .param("articles", "l", "m", "t", "qu", "n", "s", "j", "d", "c", "jusqu", "quoiqu", "lorsqu", "puisqu");
        context.tokenFilter("french_light_stem").type("stemmer").param("language", "light_french");
        context.tokenFilter("english_possessive").type("stemmer").param("language", "possessive_english");
        context.analyzer(FRENCH)
                .custom()
                .tokenizer("standard")
                .charFilters("apostrophes", "ligatures", "inclusive_forms")
                .tokenFilters("lowercase", "french_elision", "french_light_stem", "asciifolding");
        context.analyzer(ENGLISH)
                .custom()
                .tokenizer("standard")
                .charFilters("apostrophes")
                .tokenFilters("lowercase", "english_possessive", "porter_stem", "asciifolding");
        context.tokenFilter("beginnings")
                .type("edge_ngram")
                .param("min_gram", 1)
                .param("max_gram", LONGEST_START);
        context.tokenFilter("typed_length").type("truncate").param("length", LONGEST_START);
        context.analyzer(STARTS)
                .custom()
                .tokenizer("standard")
                .charFilters("apostrophes")
                .tokenFilters("lowercase", "french_elision", "asciifolding", "beginnings");
        context.analyzer(TYPED)
                .custom()
                .tokenizer("standard")
                .charFilters("apostrophes")
                .tokenFilters("lowercase", "french_elision", "asciifolding", "typed_length");
        context.normalizer(SORT).custom().tokenFilters("lowercase", "asciifolding");
    }

    /** <i>intervenant·e·s</i>, with any of the signs people use for the middle dot, is found by either form. */
    private static final String INCLUSIVE_FORM = "(?U)(\\p{L}{3,})[·•‧](\\p{L}{1,5})(?:[·•‧]s)?\\b";
}
