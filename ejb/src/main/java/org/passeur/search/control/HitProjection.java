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
import java.util.stream.Stream;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.passeur.platform.boundary.Language;
import org.passeur.search.boundary.SearchResults.Hit;
import org.passeur.search.config.Question;

/** What a result shows, all of it from the index: no row is read. */
final class HitProjection {

    private HitProjection() {}

    /**
     * @param question null when no words are asked for
     * @param scores of what was found, by id
     */
    static ProjectionFinalStep<Hit> of(
            SearchProjectionFactory<EntityReference, ?> f, Question question, Map<Long, Float> scores) {
        return f.composite()
                .from(
                        f.entityReference(),
                        f.composite()
                                .from(
                                        f.field(TYPE, String.class),
                                        f.field(LANGUAGE, String.class),
                                        f.field(EXTERNAL_ID, String.class))
                                .asList(),
                        f.composite()
                                .from(
                                        f.field(in(Language.FR, TITLE), String.class),
                                        f.field(in(Language.EN, TITLE), String.class),
                                        f.field(in(Language.FR, LEAD), String.class),
                                        f.field(in(Language.EN, LEAD), String.class))
                                .asList(),
                        f.composite()
                                .from(
                                        f.highlight(in(Language.FR, TITLE)),
                                        f.highlight(in(Language.EN, TITLE)),
                                        f.highlight(in(Language.FR, LEAD)),
                                        f.highlight(in(Language.EN, LEAD)),
                                        f.highlight(in(Language.FR, BODY)),
                                        f.highlight(in(Language.EN, BODY)))
                                .asList(),
                        f.composite()
                                .from(
                                        f.field(NETWORK, Long.class),
                                        f.field(DRAFT, Boolean.class),
                                        f.field(DATE, Instant.class))
                                .asList())
                .asArray(parts -> hit(question, scores, parts));
    }

    private static Hit hit(Question question, Map<Long, Float> scores, Object... parts) {
        Long id = (Long) ((EntityReference) parts[0]).id();
        List<?> keys = (List<?>) parts[1];
        List<?> plain = (List<?>) parts[2];
        List<?> marked = (List<?>) parts[3];
        List<?> rest = (List<?>) parts[4];
        List<String> words = all(marked).stream()
                .flatMap(text -> Reasons.markedWords(text).stream())
                .toList();
        return new Hit(
                (String) keys.get(0),
                id,
                (String) keys.get(2),
                NearMarks.of(question, first(marked.subList(0, 2), plain.subList(0, 2)), words),
                NearMarks.of(question, first(marked.subList(2, 6), plain.subList(2, 4)), words),
                Language.of((String) keys.get(1)),
                (Long) rest.get(0),
                Boolean.TRUE.equals(rest.get(1)),
                (Instant) rest.get(2),
                scores.get(id),
                Reasons.of(
                        question,
                        List.of(all(marked.subList(0, 2)), all(marked.subList(2, 4)), all(marked.subList(4, 6)))));
    }

    private static List<String> all(List<?> highlights) {
        return highlights.stream()
                .flatMap(h -> ((List<?>) h).stream())
                .map(String.class::cast)
                .toList();
    }

    /** The first highlight, or else the text itself. */
    private static String first(List<?> highlights, List<?> texts) {
        return Stream.concat(highlights.stream().flatMap(h -> ((List<?>) h).stream()), texts.stream())
                .filter(text -> text != null)
                .map(String.class::cast)
                .findFirst()
                .orElse("");
    }
}
