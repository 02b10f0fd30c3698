package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.ALL;
import static org.passeur.search.boundary.SearchDocumentBinder.BODY;
import static org.passeur.search.boundary.SearchDocumentBinder.LEAD;
import static org.passeur.search.boundary.SearchDocumentBinder.NEAR;
import static org.passeur.search.boundary.SearchDocumentBinder.TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.WORDS;
import static org.passeur.search.boundary.SearchDocumentBinder.in;

import java.util.Map;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.passeur.platform.boundary.Language;
import org.passeur.search.config.Question;
import org.passeur.search.config.Question.Misses;
import org.passeur.search.config.Question.Term;
import org.passeur.search.config.Ranking;

/**
 * Which texts answer a question, and how well: the same clauses on both search backends. Where a clause could be said in
 * one backend's own way (synonyms, compounds), the question is widened here instead.
 */
final class TextMatch {

    /** What is shown of a text, marked in it and scored, each by its own weight. */
    private static final Map<String, Float> PARTS =
            Map.of(TITLE, Ranking.TITLE, LEAD, Ranking.SUMMARY, BODY, Ranking.TEXT);

    private static final String[] IN_ALL = fields(ALL).toArray(String[]::new);

    /** The weight of each part, by its field in each language. */
    private static final Map<String, Float> SCORED = PARTS.entrySet().stream()
            .flatMap(part -> fields(part.getKey()).map(field -> Map.entry(field, part.getValue())))
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

    /** The first letter of a word is seldom wrong, and to try them all would cost much: only what finds nothing else does. */
    private static final int SURE_LETTERS = 1;

    private TextMatch() {}

    private static Stream<String> fields(String part) {
        return Stream.of(Language.values()).map(language -> in(language, part));
    }

    /**
     * Asks for texts with as many words of a question as must be found, and when there are none, for those with one: better
     * a text with one of the words than none. In the end the first letter of a word may be wrong, too, unless it may be a
     * filter that leaves nothing: to look for such words is dear.
     *
     * @param question null when no words are asked for
     * @param isNarrowed whether a filter is on
     * @param ask gets the question, and how many of its words must be found
     */
    static <A> A widening(
            Question question, boolean isNarrowed, BiFunction<Question, Integer, A> ask, Predicate<A> isNothing) {
        int required = question == null ? 0 : required(question);
        A answer = ask.apply(question, required);
        if (required > 1 && isNothing.test(answer)) {
            answer = ask.apply(question, 1);
        }
        if (required > 0 && !isNarrowed && question.canBeUnsure() && isNothing.test(answer)) {
            answer = ask.apply(question.unsure(), 1);
        }
        return answer;
    }

    /** How many words of a question must be found, as long as some text has as many. */
    static int required(Question question) {
        return Ranking.required(question.terms().size());
    }

    /**
     * @param question null when no words are asked for: everything answers it
     * @param required how many of its words must be found
     */
    static SearchPredicate of(SearchPredicateFactory f, Question question, int required) {
        if (question == null) {
            return f.matchAll().toPredicate();
        }
        if (question.isEmpty()) {
            return f.matchNone().toPredicate();
        }
        var match = f.bool();
        if (!question.terms().isEmpty()) {
            var some = f.bool();
            question.terms().forEach(term -> some.should(found(f, term)));
            some.minimumShouldMatchNumber(required);
            match.must(some);
        }
        question.phrases().forEach(phrase -> match.must(f.phrase().field(WORDS).matching(phrase)));
        question.excluded()
                .forEach(phrase -> match.mustNot(
                        // Not in all of the text: there, on Lucene, the end of a title stands beside the beginning of a
                        // summary.
                        f.phrase()
                                .fields(SCORED.keySet().toArray(String[]::new))
                                .matching(phrase)));
        if (question.terms().isEmpty() && question.phrases().isEmpty()) {
            match.must(f.matchAll());
        }
        return match.toPredicate();
    }

    /**
     * How well a text answers: all clauses side by side, each of which adds to the score. An engine passes over texts that
     * cannot be among the best only where nothing but one such list is scored.
     */
    static void score(SearchPredicateFactory f, Question question, Consumer<PredicateFinalStep> to) {
        question.terms().forEach(term -> score(f, term, to));
        question.phrases().forEach(phrase -> {
            to.accept(f.phrase().field(WORDS).boost(Ranking.EXACT).matching(phrase));
            score(f, phrase, 1, to);
        });
        String words = question.terms().stream()
                .map(Term::word)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        if (!words.isEmpty()) {
            to.accept(f.match().field(NEAR).boost(Ranking.NEAR).matching(words));
        }
    }

    /** A text that has this word as it is, or with another ending. */
    static SearchPredicate written(SearchPredicateFactory f, String word) {
        return f.match().fields(IN_ALL).matching(word).toPredicate();
    }

    /** What a result in this language is marked with: nothing dear, for it is looked for in each part of each of them. */
    static SearchPredicate marks(SearchPredicateFactory f, Question question, Language language) {
        String[] shown = PARTS.keySet().stream().map(part -> in(language, part)).toArray(String[]::new);
        var any = f.bool().should(f.matchNone());
        question.terms().forEach(term -> {
            if (term.isDuration()) {
                term.written()
                        .forEach(written -> any.should(f.phrase().fields(shown).matching(written)));
            } else {
                any.should(f.match().fields(shown).matching(term.word()));
            }
            term.names().forEach(name -> any.should(f.phrase().fields(shown).matching(name)));
        });
        question.phrases().forEach(phrase -> any.should(f.phrase().fields(shown).matching(phrase)));
        return any.toPredicate();
    }

    /** Asks less than what scores: a word as it is written ends as all that are like it do. */
    private static SearchPredicate found(SearchPredicateFactory f, Term term) {
        var any = f.bool();
        if (term.word() != null) {
            any.should(written(f, term.word()));
            if (term.isForgiven()) {
                any.should(nearly(f, term));
            }
        }
        term.names().forEach(name -> any.should(phrase(f, name)));
        term.written().forEach(written -> any.should(f.phrase().field(WORDS).matching(written)));
        return any.toPredicate();
    }

    /** A text that has these words side by side, but for their endings. */
    private static PredicateFinalStep phrase(SearchPredicateFactory f, String phrase) {
        return f.phrase().fields(IN_ALL).matching(phrase);
    }

    private static PredicateFinalStep nearly(SearchPredicateFactory f, Term term) {
        return f.match()
                .field(WORDS)
                .boost(Ranking.TYPO)
                .matching(term.word())
                .fuzzy(term.typos(), term.misses() == Misses.AFTER_FIRST ? SURE_LETTERS : 0);
    }

    private static void score(SearchPredicateFactory f, Term term, Consumer<PredicateFinalStep> to) {
        if (term.word() != null) {
            SCORED.forEach((field, weight) ->
                    to.accept(f.match().field(field).boost(weight).matching(term.word())));
            to.accept(f.match().field(WORDS).boost(Ranking.EXACT).matching(term.word()));
            if (term.isForgiven()) {
                to.accept(nearly(f, term));
            }
        }
        term.names().forEach(name -> score(f, name, Ranking.SYNONYM * term.share() / words(name), to));
        term.written()
                .forEach(written ->
                        to.accept(f.phrase().field(WORDS).boost(Ranking.EXACT).matching(written)));
    }

    /** A phrase scores for each of its words, yet stands for one thing. */
    private static int words(String name) {
        return name.split("[ ’-]").length;
    }

    private static void score(SearchPredicateFactory f, String phrase, float share, Consumer<PredicateFinalStep> to) {
        SCORED.forEach((field, weight) ->
                to.accept(f.phrase().field(field).boost(weight * share).matching(phrase)));
    }
}
