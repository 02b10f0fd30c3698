package org.passeur.search.boundary;

import static org.passeur.search.boundary.SearchDocumentBinder.BODY;
import static org.passeur.search.boundary.SearchDocumentBinder.DATE;
import static org.passeur.search.boundary.SearchDocumentBinder.EXTERNAL_ID;
import static org.passeur.search.boundary.SearchDocumentBinder.FACET;
import static org.passeur.search.boundary.SearchDocumentBinder.LANGUAGE;
import static org.passeur.search.boundary.SearchDocumentBinder.LEAD;
import static org.passeur.search.boundary.SearchDocumentBinder.NETWORK;
import static org.passeur.search.boundary.SearchDocumentBinder.OWNER;
import static org.passeur.search.boundary.SearchDocumentBinder.SORT_TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.TYPE;
import static org.passeur.search.boundary.SearchDocumentBinder.USE_COUNT;
import static org.passeur.search.boundary.SearchDocumentBinder.VISIBILITY;
import static org.passeur.search.boundary.SearchDocumentBinder.in;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.aggregation.AggregationKey;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.projection.dsl.ProjectionFinalStep;
import org.hibernate.search.engine.search.projection.dsl.SearchProjectionFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.hibernate.search.mapper.orm.session.SearchSession;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;
import org.passeur.search.boundary.SearchResults.Hit;
import org.passeur.search.config.Question;
import org.passeur.search.config.Ranking;
import org.passeur.search.control.Reasons;
import org.passeur.search.control.TextMatch;

/** One box over everything that the caller may see: visibility is in the index and in the query. */
@Stateless
public class PortalSearch {

    private static final AggregationKey<Map<String, Long>> BY_TYPE = AggregationKey.of(TYPE);
    private static final AggregationKey<Map<String, Long>> BY_LANGUAGE = AggregationKey.of(LANGUAGE);
    private static final AggregationKey<Map<String, Long>> BY_FACET = AggregationKey.of(FACET);

    private static final int MAX_FACETS = 100;

    /** About how many characters of the text are shown around a match, before whole sentences are made of them. */
    private static final int EXCERPT = 160;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    @PermitAll
    public SearchResults search(@NotNull @Valid SearchQuery query) {
        Viewer viewer = members.viewer();
        SearchSession session = Search.session(entityManager);
        Question question = query.text().isBlank() ? null : Question.of(query.text());
        SearchResult<Hit> result = session.search(Searchable.class)
                .select(f -> hit(f, question))
                .where(f -> rankedByUse(f, f.and(matches(f, question), visible(f, viewer), narrowed(f, query))))
                .sort(f -> switch (query.sort()) {
                    case RELEVANCE ->
                        f.composite().add(f.score()).add(f.field(DATE).desc());
                    case DATE -> f.composite().add(f.field(DATE).desc()).add(f.score());
                    case TITLE -> f.composite().add(f.field(SORT_TITLE)).add(f.score());
                })
                .aggregation(BY_TYPE, f -> f.terms().field(TYPE, String.class))
                .aggregation(BY_LANGUAGE, f -> f.terms().field(LANGUAGE, String.class))
                .aggregation(BY_FACET, f -> f.terms().field(FACET, String.class).maxTermCount(MAX_FACETS))
                // Not the unified highlighter: Lucene's reads 10,000 characters and no further, and plans are longer.
                .highlighter(f -> f.fastVector()
                        .tag(SearchResults.MARK_START, SearchResults.MARK_END)
                        .numberOfFragments(1)
                        .fragmentSize(EXCERPT)
                        .boundaryScanner()
                        .sentence()
                        .end())
                .fetch((query.page() - 1) * query.size(), query.size());
        return new SearchResults(
                result.total().hitCount(),
                query.page(),
                query.size(),
                result.hits(),
                Map.of(
                        TYPE, result.aggregation(BY_TYPE),
                        LANGUAGE, result.aggregation(BY_LANGUAGE),
                        FACET, result.aggregation(BY_FACET)));
    }

    private static SearchPredicate matches(SearchPredicateFactory f, Question question) {
        return question == null ? f.matchAll().toPredicate() : TextMatch.of(f, question);
    }

    /**
     * Of two that match as well, the one that groups have lived through comes first; more than that it does not weigh, so
     * that what is new can still be found.
     */
    private static PredicateFinalStep rankedByUse(SearchPredicateFactory f, PredicateFinalStep found) {
        var ranked = f.bool().must(found);
        for (int times : Ranking.USE_STEPS) {
            ranked = ranked.should(
                    f.range().field(USE_COUNT).atLeast(times).constantScore().boost(Ranking.USE));
        }
        return ranked;
    }

    /** What this viewer may see, and nothing else: the same rule as the lists'. */
    private static SearchPredicate visible(SearchPredicateFactory f, Viewer viewer) {
        var any = f.or().add(f.match().field(VISIBILITY).matching(Visibility.EVERYONE.code()));
        if (!viewer.networkIds().isEmpty()) {
            any = any.add(f.and(
                    f.match().field(VISIBILITY).matching(Visibility.NETWORK.code()),
                    f.terms().field(NETWORK).matchingAny(viewer.networkIds())));
        }
        if (viewer.isMember()) {
            any = any.add(f.match().field(OWNER).matching(viewer.memberId()));
        }
        return any.toPredicate();
    }

    private static SearchPredicate narrowed(SearchPredicateFactory f, SearchQuery query) {
        List<SearchPredicate> all = new ArrayList<>();
        all.add(f.matchAll().toPredicate());
        if (query.type() != null) {
            all.add(f.match().field(TYPE).matching(query.type()).toPredicate());
        }
        if (query.language() != null) {
            all.add(f.match().field(LANGUAGE).matching(query.language().code()).toPredicate());
        }
        if (query.networkId() != null) {
            all.add(f.match().field(NETWORK).matching(query.networkId()).toPredicate());
        }
        if (query.region() != null) {
            all.add(f.terms()
                    .field(FACET)
                    .matchingAny("region:" + query.region().code(), SearchDocument.ANY_REGION)
                    .toPredicate());
        }
        var and = f.and();
        all.forEach(and::add);
        return and.toPredicate();
    }

    private static ProjectionFinalStep<Hit> hit(SearchProjectionFactory<EntityReference, ?> f, Question question) {
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
                                .from(f.field(DATE, Instant.class), f.score())
                                .asList())
                .asArray(parts -> toHit(question, parts));
    }

    private static Hit toHit(Question question, Object... parts) {
        List<?> keys = (List<?>) parts[1];
        List<?> plain = (List<?>) parts[2];
        List<?> marked = (List<?>) parts[3];
        List<?> rank = (List<?>) parts[4];
        return new Hit(
                (String) keys.get(0),
                (Long) ((EntityReference) parts[0]).id(),
                (String) keys.get(2),
                first(marked.subList(0, 2), plain.subList(0, 2)),
                first(marked.subList(2, 6), plain.subList(2, 4)),
                Language.of((String) keys.get(1)),
                (Instant) rank.get(0),
                (Float) rank.get(1),
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
