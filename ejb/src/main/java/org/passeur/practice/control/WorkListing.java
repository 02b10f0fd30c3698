package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.DiscriminatorValue;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.MyWork;
import org.passeur.practice.boundary.SharedWork;
import org.passeur.practice.boundary.WorkFilter;
import org.passeur.practice.boundary.WorkSort;
import org.passeur.practice.boundary.WorkSummary;
import org.passeur.search.boundary.ListQuery;
import org.passeur.search.boundary.ListSearch;

/** Lists of works: what a viewer may see, in an order, a page at a time. */
@Dependent
public class WorkListing {

    private static final String SUMMARY = """
            select new org.passeur.practice.boundary.WorkSummary(w.id, w.title, w.summary, w.language,
                w.visibility, w.minutes, w.sizeMin, w.sizeMax, w.sessionCount, w.publishedAt, w.useCount)""";

    /**
     * Pages that the count of a filtered list goes ahead of the one shown, where the database counts: what a filter leaves is
     * looked for row by row, and the more rows there are, the longer it takes to find a thousand.
     */
    private static final int COUNTED_AHEAD = 9;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ListSearch index;

    /**
     * What a filter leaves of many works is found by the index; the database reads the rows, and decides again who may see
     * them. It finds them itself while the index is behind, or answers nobody.
     */
    public Page<WorkSummary> list(Class<?> type, Viewer viewer, WorkFilter filter, WorkSort sort, int page, int size) {
        if (filter.equals(WorkFilter.NONE) || filter.tag() != null) {
            return read(type, viewer, filter, sort, page, size, false);
        }
        Optional<ListQuery.Found> found = index.find(viewer, question(type, filter, sort, page, size));
        if (found.isPresent() && !found.get().isMany()) {
            List<Long> ids = found.get().ids();
            List<WorkSummary> rows = rows(viewer, ids);
            if (rows.size() == ids.size()) {
                return new Page<>(rows, page, size, found.get().total(), Page.COUNT_LIMIT);
            }
            // Something went a moment ago: neither rows nor total are what the index says.
        }
        return read(
                type,
                viewer,
                filter,
                sort,
                page,
                size,
                found.map(ListQuery.Found::isMany).orElse(false));
    }

    private static ListQuery question(Class<?> type, WorkFilter filter, WorkSort sort, int page, int size) {
        return new ListQuery(
                type.getAnnotation(DiscriminatorValue.class).value(),
                Where.tags(filter),
                filter.region() == null ? List.of() : Where.regions(filter),
                filter.language(),
                filter.size(),
                filter.length() == null ? null : filter.length().from(),
                filter.length() == null ? null : filter.length().to(),
                switch (sort) {
                    case RECENT -> ListQuery.Order.DATE;
                    case TITLE -> ListQuery.Order.TITLE;
                    case LENGTH -> ListQuery.Order.LENGTH;
                    case USED -> ListQuery.Order.USE;
                },
                Math.multiplyExact(page - 1, size),
                size);
    }

    /** In this order; what is not to be seen, or is no more, is left out. */
    private List<WorkSummary> rows(Viewer viewer, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Where where = Where.published(viewer).and("w.id in :ids", "ids", ids);
        Map<Long, WorkSummary> rows = where.bind(
                        entityManager.createQuery(SUMMARY + " from Work w where " + where.clause(), WorkSummary.class))
                .getResultStream()
                .collect(Collectors.toMap(WorkSummary::id, Function.identity()));
        return ids.stream().map(rows::get).filter(row -> row != null).toList();
    }

    /**
     * @param many whether it is known that there are more than are ever counted
     */
    private Page<WorkSummary> read(
            Class<?> type, Viewer viewer, WorkFilter filter, WorkSort sort, int page, int size, boolean many) {
        Where where = Where.published(viewer).narrow(filter);
        String from = " from " + Where.entity(type) + " w where " + where.clause();
        List<WorkSummary> items = where.bind(
                        entityManager.createQuery(SUMMARY + from + " order by " + order(sort), WorkSummary.class))
                .setFirstResult(Math.multiplyExact(page - 1, size))
                .setMaxResults(size)
                .getResultList();
        if (many) {
            return new Page<>(items, page, size, Page.COUNT_LIMIT, Page.COUNT_LIMIT);
        }
        int countTo = filter.equals(WorkFilter.NONE)
                ? Page.COUNT_LIMIT
                : Math.min(Page.COUNT_LIMIT, Math.multiplyExact(page + COUNTED_AHEAD, size));
        return new Page<>(items, page, size, count(from, where, page, size, items.size(), countTo), countTo);
    }

    public Page<MyWork> mine(Viewer viewer, int page, int size) {
        Where where = new Where("w.ownerId = :me", new HashMap<>(Map.of("me", viewer.memberId())));
        String from = " from Work w where " + where.clause();
        List<MyWork> items = where.bind(
                        entityManager.createQuery("""
                        select new org.passeur.practice.boundary.MyWork(w.id, w.version,
                            w.kind, w.title, w.language,
                            case when w.status = org.passeur.practice.boundary.WorkStatus.PUBLISHED
                                then w.visibility else w.draftVisibility end, w.status, w.headRevision, w.draftChanged, w.updatedAt)""" + from + " order by w.updatedAt desc, w.id desc", MyWork.class))
                .setFirstResult(Math.multiplyExact(page - 1, size))
                .setMaxResults(size)
                .getResultList();
        return new Page<>(
                items, page, size, count(from, where, page, size, items.size(), Page.COUNT_LIMIT), Page.COUNT_LIMIT);
    }

    /** Last changed first: plans of others that the viewer writes in. */
    public List<SharedWork> shared(Viewer viewer, int most) {
        return entityManager
                .createQuery("""
                        select new org.passeur.practice.boundary.SharedWork(w.id, w.title, w.language, w.updatedAt, m.displayName)
                        from Writer x join GroupPlan w on w.id = x.workId join Member m on m.id = w.ownerId
                        where x.memberId = :me order by w.updatedAt desc, w.id desc""", SharedWork.class)
                .setParameter("me", viewer.memberId())
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * The last page tells the total by itself; other pages count, but never beyond what people read. Counted here, because
     * a query within a count needs an order, and H2 sorts all that matches before it takes the first in one that no index
     * has in full.
     */
    private long count(String from, Where where, int page, int size, int found, int countTo) {
        if (found > 0 && found < size) {
            return (long) (page - 1) * size + found;
        }
        return where.bind(entityManager.createQuery("select 1" + from, Integer.class))
                .setMaxResults(countTo)
                .getResultList()
                .size();
    }

    /** Begins with the kind, which is the same for all, because H2 then reads the page from an index instead of sorting. */
    private static String order(WorkSort sort) {
        return "w.kind, "
                + switch (sort) {
                    case RECENT -> "w.publishedAt desc, w.id desc";
                    case TITLE -> "w.sortTitle, w.id";
                    case LENGTH -> "w.minutes nulls last, w.sortTitle, w.id";
                    case USED -> "w.useCount desc, w.publishedAt desc, w.id desc";
                };
    }
}
