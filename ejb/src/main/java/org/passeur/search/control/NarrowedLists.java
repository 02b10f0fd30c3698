package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.DATE;
import static org.passeur.search.boundary.SearchDocumentBinder.DRAFT;
import static org.passeur.search.boundary.SearchDocumentBinder.FACET;
import static org.passeur.search.boundary.SearchDocumentBinder.ID;
import static org.passeur.search.boundary.SearchDocumentBinder.LANGUAGE;
import static org.passeur.search.boundary.SearchDocumentBinder.MINUTES;
import static org.passeur.search.boundary.SearchDocumentBinder.SIZE_MAX;
import static org.passeur.search.boundary.SearchDocumentBinder.SIZE_MIN;
import static org.passeur.search.boundary.SearchDocumentBinder.SORT_TITLE;
import static org.passeur.search.boundary.SearchDocumentBinder.TYPE;
import static org.passeur.search.boundary.SearchDocumentBinder.USE_COUNT;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.hibernate.search.engine.search.predicate.SearchPredicate;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.engine.search.query.SearchResult;
import org.hibernate.search.engine.search.sort.dsl.CompositeSortComponentsStep;
import org.hibernate.search.engine.search.sort.dsl.SearchSortFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.common.EntityReference;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.Page;
import org.passeur.search.boundary.ListQuery;
import org.passeur.search.boundary.Searchable;

/** What filters leave, for the eyes of one viewer, in the order of a list. */
@Dependent
public class NarrowedLists {

    /** To sort as many costs the index more than it costs the database to find a page of them. */
    private static final int MANY = 10_000;

    @PersistenceContext
    private EntityManager entityManager;

    /** Asked only while nothing waits on its way to the index. */
    public ListQuery.Found find(Viewer viewer, ListQuery query) {
        Sight sight = Sight.asIndexed(viewer);
        return isMany(sight, query) ? ListQuery.Found.MANY : sorted(sight, query);
    }

    /** In no order: an engine stops as soon as there are so many. */
    private boolean isMany(Sight sight, ListQuery query) {
        return Search.session(entityManager)
                        .search(Searchable.class)
                        .select(f -> f.id())
                        .where(f ->
                                f.bool().filter(Eyes.see(f, sight, Map.of())).filter(matches(f, query)))
                        .failAfter(Engine.TIMEOUT_SECONDS, TimeUnit.SECONDS)
                        .totalHitCountThreshold(MANY)
                        .fetch(1)
                        .total()
                        .hitCountLowerBound()
                >= MANY;
    }

    private ListQuery.Found sorted(Sight sight, ListQuery query) {
        SearchResult<Long> result = Search.session(entityManager)
                .search(Searchable.class)
                .select(f -> f.composite().from(f.entityReference()).as(NarrowedLists::id))
                .where(f -> f.bool().filter(Eyes.see(f, sight, Map.of())).filter(matches(f, query)))
                .sort(f -> order(f, query.order()))
                .failAfter(Engine.TIMEOUT_SECONDS, TimeUnit.SECONDS)
                .totalHitCountThreshold(Page.COUNT_LIMIT)
                .fetch(query.first(), query.size());
        return new ListQuery.Found(
                result.hits(), Math.min(Page.COUNT_LIMIT, result.total().hitCountLowerBound()));
    }

    private static Long id(EntityReference reference) {
        return (Long) reference.id();
    }

    private static SearchPredicate matches(SearchPredicateFactory f, ListQuery query) {
        var all = f.and()
                .add(f.match().field(TYPE).matching(query.type()))
                .add(f.match().field(DRAFT).matching(false));
        query.all().forEach(facet -> all.add(f.match().field(FACET).matching(facet)));
        if (!query.any().isEmpty()) {
            all.add(f.terms().field(FACET).matchingAny(query.any()));
        }
        if (query.language() != null) {
            all.add(f.match().field(LANGUAGE).matching(query.language().code()));
        }
        if (query.people() != null) {
            all.add(f.range().field(SIZE_MIN).atMost(query.people()));
            all.add(f.range().field(SIZE_MAX).atLeast(query.people()));
        }
        if (query.minutesFrom() != null) {
            all.add(f.range().field(MINUTES).between(query.minutesFrom(), query.minutesTo()));
        }
        return all.toPredicate();
    }

    private static CompositeSortComponentsStep<?> order(SearchSortFactory f, ListQuery.Order order) {
        return switch (order) {
            case DATE -> f.composite().add(f.field(DATE).desc()).add(f.field(ID).desc());
            case TITLE -> f.composite().add(f.field(SORT_TITLE)).add(f.field(ID));
            case LENGTH ->
                f.composite()
                        .add(f.field(MINUTES).missing().last())
                        .add(f.field(SORT_TITLE))
                        .add(f.field(ID));
            case USE ->
                f.composite()
                        .add(f.field(USE_COUNT).desc())
                        .add(f.field(DATE).desc())
                        .add(f.field(ID).desc());
        };
    }
}
