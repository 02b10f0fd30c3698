package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.BODY;
import static org.passeur.search.boundary.SearchDocumentBinder.DATE;
import static org.passeur.search.boundary.SearchDocumentBinder.DRAFT;
import static org.passeur.search.boundary.SearchDocumentBinder.EXTERNAL_ID;
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
     * @param language of the results
     * @param scores of what was found, by id
     */
    static ProjectionFinalStep<Hit> of(
            SearchProjectionFactory<EntityReference, ?> f,
            Question question,
            Language language,
            Map<Long, Float> scores) {
        return f.composite()
                .from(
                        f.entityReference(),
                        f.composite()
                                .from(
                                        f.field(TYPE, String.class),
                                        f.field(EXTERNAL_ID, String.class),
                                        f.field(in(language, TITLE), String.class),
                                        f.field(in(language, LEAD), String.class))
                                .asList(),
                        f.composite()
                                .from(
                                        f.highlight(in(language, TITLE)),
                                        f.highlight(in(language, LEAD)),
                                        f.highlight(in(language, BODY)))
                                .asList(),
                        f.composite()
                                .from(
                                        f.field(NETWORK, Long.class),
                                        f.field(DRAFT, Boolean.class),
                                        f.field(DATE, Instant.class))
                                .asList())
                .asArray(parts -> hit(question, language, scores, parts));
    }

    private static Hit hit(Question question, Language language, Map<Long, Float> scores, Object... parts) {
        Long id = (Long) ((EntityReference) parts[0]).id();
        List<?> keys = (List<?>) parts[1];
        List<List<String>> marked =
                ((List<?>) parts[2]).stream().map(HitProjection::texts).toList();
        List<?> rest = (List<?>) parts[3];
        List<String> words = marked.stream()
                .flatMap(List::stream)
                .flatMap(text -> Reasons.markedWords(text).stream())
                .toList();
        return new Hit(
                (String) keys.get(0),
                id,
                (String) keys.get(1),
                NearMarks.of(question, first(marked.subList(0, 1), keys.get(2)), words),
                NearMarks.of(question, inOneLine(first(marked.subList(1, 3), keys.get(3))), words),
                language,
                (Long) rest.get(0),
                Boolean.TRUE.equals(rest.get(1)),
                (Instant) rest.get(2),
                scores.get(id),
                Reasons.of(question, marked));
    }

    /** A heading, or a line of a list, is no beginning of the sentence after it. */
    static String inOneLine(String text) {
        return BREAK.matcher(text.strip())
                .replaceAll(end -> end.group(1) == null ? " · " : Matcher.quoteReplacement(end.group(1)) + " ");
    }

    private static List<String> texts(Object highlights) {
        return ((List<?>) highlights).stream().map(String.class::cast).toList();
    }

    /** The first highlight, or else the text itself. */
    private static String first(List<List<String>> highlights, Object text) {
        return highlights.stream().flatMap(List::stream).findFirst().orElse(text == null ? "" : (String) text);
    }
}
