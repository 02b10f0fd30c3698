package org.passeur.search.config;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What somebody typed, understood: words to look for with their other names, phrases that must be there as they are, words
 * that must not. Quotes and a hyphen before a word mean something; every other sign is text.
 *
 * @param terms some of which must be found ({@link Ranking#required})
 * @param phrases between quotes
 * @param excluded words and phrases
 */
public record Question(List<Term> terms, List<String> phrases, List<String> excluded) {

    /**
     * Something to look for.
     *
     * @param word in lower case, with its accents; null for a duration, which is only {@code written}
     * @param typos wrong letters to forgive
     * @param misses where these letters may be
     * @param names of the same thing
     * @param share of what another name is worth: one that stands for three words counts a third for each
     * @param written the same word with a space more or less, or the same duration
     */
    public record Term(String word, int typos, Misses misses, List<String> names, float share, List<String> written) {

        private Term missing(int typos, Misses misses) {
            return new Term(word, typos, misses, names, share, written);
        }

        /** As it was typed, or joined with a word beside it. */
        private Term sure() {
            return new Term(
                    word,
                    typos,
                    Misses.NOWHERE,
                    names,
                    share,
                    written.stream().filter(words -> !words.contains(" ")).toList());
        }

        public boolean isDuration() {
            return word == null;
        }

        /** Whether it is found, too, by what is written almost like it. */
        public boolean isForgiven() {
            return typos > 0 && misses != Misses.NOWHERE;
        }
    }

    /** Where in a word wrong letters are forgiven. */
    public enum Misses {
        NOWHERE,
        AFTER_FIRST,
        ANYWHERE
    }

    /** Longer questions are whole texts; these words of them are enough to find the text, and the engines set limits. */
    static final int MAX_TERMS = 24;

    /** Each word with typos stands for up to fifty words of the index. */
    private static final int MAX_TYPO_TERMS = 10;

    /** Phrases that must be there, and as many that must not: each is looked for in every field. */
    private static final int MAX_PHRASES = 8;

    private static final int MAX_NAMES = 24;
    /** Words whose first letter may be wrong. */
    private static final int MAX_UNSURE = 3;

    private static final int MAX_PARTED = 3;
    private static final int LEAST_PART = 3;

    /** Letters of the longest ending: <i>animateur</i>, <i>animatrices</i>. */
    private static final int ENDING = 4;

    /** In a sentence of so many other words quotes are what they are in any text: what they hold is not demanded. */
    private static final int SENTENCE = 3;

    private static final Pattern QUOTES = Pattern.compile("[«»“”„‟]");
    private static final Pattern PHRASE = Pattern.compile("(?<![^\\s])(-?)\"([^\"]*)\"|\"([^\"]*)\"");
    /** Beside words that are not: who writes all in capitals means nothing by it. */
    private static final Pattern CAPITALS = Pattern.compile("(?<![\\p{L}\\p{N}])\\p{Lu}{2,5}(?![\\p{L}\\p{N}'])");

    /** A word, or a number that is no part of a range such as <i>8 -10</i> or <i>80 -100</i>. */
    private static final Pattern EXCLUDED = Pattern.compile("(?<!\\S)-(\\p{L}\\S*|(?<!\\p{N}\\s{1,3}-)\\p{N}{3}\\S*)");

    public static Question of(String text) {
        String signs = QUOTES.matcher(Fold.signs(text)).replaceAll("\"");
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        String rest = withoutExcluded(withoutPhrases(signs, phrases, excluded), excluded);
        if (!phrases.isEmpty()
                && Words.of(rest).stream()
                                .filter(word -> !StopWords.contain(word))
                                .count()
                        >= SENTENCE) {
            phrases.clear();
            excluded.clear();
            rest = withoutExcluded(withoutPhrases(signs, null, excluded), excluded);
        }
        List<Term> terms = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int end = 0;
        for (Durations.Found duration : Durations.in(rest)) {
            terms.add(new Term(null, 0, Misses.NOWHERE, List.of(), 1, duration.said()));
            words.append(rest, end, duration.from()).append(' ');
            end = duration.to();
        }
        rest = words.append(rest.substring(end)).toString();
        terms.addAll(terms(Words.of(rest), acronyms(rest), terms.isEmpty() && phrases.isEmpty() && excluded.isEmpty()));
        return new Question(
                List.copyOf(terms.subList(0, Math.min(MAX_TERMS, terms.size()))), first(phrases), first(excluded));
    }

    /**
     * The same with one letter forgiven that is the first of its word. An index is read through for such a word: this is for
     * a question that finds nothing else, and for its first words.
     */
    public Question unsure() {
        List<Term> unsure = new ArrayList<>();
        int left = MAX_UNSURE;
        for (Term term : terms) {
            unsure.add(term.typos() > 0 && left-- > 0 ? term.missing(1, Misses.ANYWHERE) : term);
        }
        return new Question(List.copyOf(unsure), phrases, excluded);
    }

    /**
     * The same without near misses of words that are known to be written as they were typed, and without the spaces that such
     * a word may lack: to look for either costs more than all else.
     */
    public Question sure(Predicate<String> isKnown) {
        return new Question(
                terms.stream()
                        .map(term -> term.typos() > 0 && isKnown.test(term.word()) ? term.sure() : term)
                        .toList(),
                phrases,
                excluded);
    }

    /** Whether {@link #unsure} asks for anything else. */
    public boolean canBeUnsure() {
        return terms.stream().anyMatch(term -> term.typos() > 0);
    }

    private static List<String> first(List<String> phrases) {
        return phrases.stream().distinct().limit(MAX_PHRASES).toList();
    }

    /** Nothing in it can be looked for: signs alone. */
    public boolean isEmpty() {
        return terms.isEmpty() && phrases.isEmpty() && excluded.isEmpty();
    }

    /** Whether each word of this passage is one of the question's own, whatever its ending, and with an elided article. */
    public boolean asksFor(String passage) {
        List<String> own = Stream.concat(
                        terms.stream()
                                .flatMap(term -> term.isDuration() ? term.written().stream() : Stream.of(term.word())),
                        phrases.stream())
                .flatMap(text -> Words.of(text).stream())
                .map(Fold::letters)
                .toList();
        return Words.of(passage).stream()
                .map(Fold::letters)
                .allMatch(word -> own.stream().anyMatch(one -> alike(one, word)));
    }

    /** Light stemming changes no more than the last third of a word. */
    private static boolean alike(String own, String other) {
        int letters = Math.max(1, Math.min(own.length(), other.length()) * 2 / 3);
        return own.substring(0, letters).equals(other.substring(0, letters))
                && Math.abs(own.length() - other.length()) <= ENDING;
    }

    /**
     * @param phrases null to leave them where they are, as text
     */
    private static String withoutPhrases(String text, List<String> phrases, List<String> excluded) {
        Matcher matcher = PHRASE.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            boolean isExcluded = "-".equals(matcher.group(1));
            if (phrases == null && !isExcluded) {
                matcher.appendReplacement(rest, Matcher.quoteReplacement(matcher.group()));
                continue;
            }
            String phrase = matcher.group(2) == null ? matcher.group(3) : matcher.group(2);
            if (!Words.of(phrase).isEmpty()) {
                (isExcluded ? excluded : phrases).add(phrase.strip());
            }
            matcher.appendReplacement(rest, " ");
        }
        return matcher.appendTail(rest).toString();
    }

    private static String withoutExcluded(String text, List<String> excluded) {
        Matcher matcher = EXCLUDED.matcher(text);
        StringBuilder rest = new StringBuilder();
        while (matcher.find()) {
            excluded.add(String.join(" ", Words.of(matcher.group(1))));
            matcher.appendReplacement(rest, " ");
        }
        return matcher.appendTail(rest).toString();
    }

    /** Acronyms ({@code synonyms.txt}) in capitals beside other words, in lower case: CA is no "ça" then. */
    private static Set<String> acronyms(String text) {
        return text.chars().noneMatch(Character::isLowerCase)
                ? Set.of()
                : CAPITALS.matcher(text)
                        .results()
                        .map(MatchResult::group)
                        .filter(Acronyms::contain)
                        .map(letters -> letters.toLowerCase(Locale.ROOT))
                        .collect(Collectors.toSet());
    }

    /**
     * @param acronyms what is looked for even if it looks like a stop word
     * @param alone nothing else is asked for: stop words are better than nothing
     */
    private static List<Term> terms(List<String> words, Set<String> acronyms, boolean alone) {
        boolean anything = words.stream().anyMatch(word -> !StopWords.contain(word));
        if (!anything && !alone) {
            return List.of();
        }
        Map<Integer, Synonyms.Found> names = new LinkedHashMap<>();
        for (Synonyms.Found found : Synonyms.in(words)) {
            for (int i = found.from(); i < found.from() + found.length(); i++) {
                names.put(i, found);
            }
        }
        Map<String, Term> terms = new LinkedHashMap<>();
        int namesLeft = MAX_NAMES;
        int typosLeft = MAX_TYPO_TERMS;
        int partedLeft = MAX_PARTED;
        for (int i = 0; i < words.size() && terms.size() < MAX_TERMS; i++) {
            String word = words.get(i);
            String key = Fold.letters(word);
            if (anything && StopWords.contain(word) && !acronyms.contains(word) || terms.containsKey(key)) {
                continue;
            }
            Synonyms.Found found = names.get(i);
            List<String> others = found == null ? Synonyms.glued(key) : found.others();
            others = others.subList(0, Math.min(namesLeft, others.size()));
            namesLeft -= others.size();
            int typos = typosLeft > 0 ? Ranking.typos(word) : 0;
            typosLeft -= Math.min(1, typos);
            List<String> written = joined(words, i);
            if (partedLeft > 0) {
                List<String> parted = parted(word);
                partedLeft -= parted.isEmpty() ? 0 : 1;
                written.addAll(parted);
            }
            terms.put(
                    key,
                    new Term(
                            word, typos, Misses.AFTER_FIRST, others, found == null ? 1 : 1f / found.length(), written));
        }
        return List.copyOf(terms.values());
    }

    /** <i>visio conférence</i> may be written as one. */
    private static List<String> joined(List<String> words, int at) {
        List<String> joined = new ArrayList<>();
        if (at > 0 && joins(words.get(at - 1), words.get(at))) {
            joined.add(words.get(at - 1) + words.get(at));
        }
        if (at + 1 < words.size() && joins(words.get(at), words.get(at + 1))) {
            joined.add(words.get(at) + words.get(at + 1));
        }
        return joined;
    }

    private static boolean joins(String first, String second) {
        return parts(first) && parts(second) && !StopWords.contain(first) && !StopWords.contain(second);
    }

    private static boolean parts(String word) {
        return word.length() >= LEAST_PART && word.chars().allMatch(Character::isLetter);
    }

    /** <i>visioconférence</i> may be written as two words; only what the index has costs anything. */
    private static List<String> parted(String word) {
        List<String> parted = new ArrayList<>();
        if (Ranking.typos(word) == 2 && parts(word) && word.length() <= 40) {
            for (int i = LEAST_PART; i <= word.length() - LEAST_PART; i++) {
                parted.add(word.substring(0, i) + " " + word.substring(i));
            }
        }
        return parted;
    }
}
