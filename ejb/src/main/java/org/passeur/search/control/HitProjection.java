package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.BODY;
import static org.passeur.search.boundary.SearchDocumentBinder.DATE;
import static org.passeur.search.boundary.SearchDocumentBinder.DRAFT;
import static org.passeur.search.boundary.SearchDocumentBinder.EXTERNAL_ID;
import static org.passeur.search.boundary.SearchDocumentBinder.LANGUAGE;
import static org.passeur.search.boundary.SearchDocumentBinder.LEAD;
import static org.passeur.search.boundary.SearchDocumentBinder.NETWORK;
import static org.passeur.search.boundary.SearchDocumentBinder.TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.TYPE;
import static org.passeur.search.boundary.SearchDocumentBinder.in;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.passeur.platform.boundary.Language;
import org.passeur.search.boundary.SearchResults;
import org.passeur.search.boundary.SearchResults.Hit;
import org.passeur.search.config.Question;

/** What a result shows, all of it from the index: no row is read. */
final class HitProjection {

    /** Where one part of a text ends and the next begins. */
    private static final Pattern BREAK = Pattern.compile(
            "([.!?…:;][ \u00a0\u202f]?[»”)]?" + SearchResults.MARK_END + "?)?[ \\t]*\\R\\s*(?:[-*•]\\s+)?");

    private HitProjection() {}

    /**
     * @param question null when no words are asked for
     * @param scores of what was found, by id
     */
    static ProjectionFinalStep<Hit> of(
            SearchProjectionFactory<EntityReference, ?> f, Question question, Map<Long, Float> scores) {
        return f.composite()
                .from(
                        f.composite()
                                .from(
                                        f.id(Long.class),
                                        f.field(TYPE, String.class),
                                        f.field(EXTERNAL_ID, String.class),
                                        f.field(LANGUAGE, String.class))
                                .asList(),
                        f.composite()
                                .from(
                                        f.field(NETWORK, Long.class),
                                        f.field(DRAFT, Boolean.class),
                                        f.field(DATE, Instant.class))
                                .asList(),
                        texts(f, Language.FR),
                        texts(f, Language.EN))
                .asArray(parts -> hit(question, scores, parts));
    }

    /** In one language: an entry has the other's fields empty. */
    private static ProjectionFinalStep<Texts> texts(SearchProjectionFactory<EntityReference, ?> f, Language language) {
        return f.composite()
                .from(
                        f.composite()
                                .from(
                                        f.field(in(language, TITLE), String.class),
                                        f.field(in(language, LEAD), String.class))
                                .asList(),
                        f.composite()
                                .from(
                                        f.highlight(in(language, TITLE)),
                                        f.highlight(in(language, LEAD)),
                                        f.highlight(in(language, BODY)))
                                .asList())
                .as(Texts::of);
    }

    /**
     * @param marked highlights of title, summary and text, in that order
     */
    private record Texts(String title, String lead, List<List<String>> marked) {

        static Texts of(List<?> texts, List<?> marked) {
            return new Texts(
                    (String) texts.get(0),
                    (String) texts.get(1),
                    marked.stream().map(HitProjection::strings).toList());
        }
    }

    private static Hit hit(Question question, Map<Long, Float> scores, Object... parts) {
        List<?> keys = (List<?>) parts[0];
        List<?> rest = (List<?>) parts[1];
        Long id = (Long) keys.get(0);
        Language language = Language.of((String) keys.get(3));
        Texts texts = (Texts) parts[language == Language.EN ? 3 : 2];
        List<String> words = texts.marked().stream()
                .flatMap(List::stream)
                .flatMap(text -> Reasons.markedWords(text).stream())
                .toList();
        return new Hit(
                (String) keys.get(1),
                id,
                (String) keys.get(2),
                NearMarks.of(question, first(texts.marked().subList(0, 1), texts.title()), words),
                NearMarks.of(question, inOneLine(first(texts.marked().subList(1, 3), texts.lead())), words),
                language,
                (Long) rest.get(0),
                Boolean.TRUE.equals(rest.get(1)),
                (Instant) rest.get(2),
                scores.get(id),
                Reasons.of(question, texts.marked()));
    }

    /** A heading, or a line of a list, is no beginning of the sentence after it. */
    static String inOneLine(String text) {
        return BREAK.matcher(text.strip())
                .replaceAll(end -> end.group(1) == null ? " · " : Matcher.quoteReplacement(end.group(1)) + " ");
    }

    private static List<String> strings(Object highlights) {
        return ((List<?>) highlights).stream().map(String.class::cast).toList();
    }

    /** The first highlight, or else the text itself. */
    private static String first(List<List<String>> highlights, String text) {
        return highlights.stream().flatMap(List::stream).findFirst().orElse(text == null ? "" : text);
    }
}
