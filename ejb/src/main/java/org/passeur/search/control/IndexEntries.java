package org.passeur.search.control;

import static org.passeur.search.boundary.SearchDocumentBinder.ID;
import static org.passeur.search.boundary.SearchDocumentBinder.STAMP;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.hibernate.search.engine.search.predicate.dsl.PredicateFinalStep;
import org.hibernate.search.engine.search.predicate.dsl.SearchPredicateFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.work.SearchIndexingPlan;
import org.passeur.platform.boundary.Bulk;
import org.passeur.search.boundary.SearchDocumentBinder;

/**
 * What the index holds and what it should hold, a part at a time and in the order of ids; each call is a transaction of
 * its own, so that a long run keeps none open.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexEntries {

    /** So many entries are compared in one go. */
    static final int PAGE = 1000;

    /** What an id has in the index that it has twice: equal to no stamp. */
    private static final String TWICE = "twice";

    @PersistenceContext
    private EntityManager entityManager;

    public long count(IndexedKind kind) {
        return entityManager
                .createQuery("select count(*) from " + kind.entity() + " e", Long.class)
                .getSingleResult();
    }

    public boolean isIndexEmpty(IndexedKind kind) {
        return Search.session(entityManager)
                        .search(kind.type())
                        .where(f -> f.matchAll())
                        .fetchTotalHitCount()
                == 0;
    }

    public List<IndexEntry> inDatabase(IndexedKind kind, long after) {
        return stamps(kind, "e.id > :after", "after", after).toList();
    }

    public Map<Long, String> inDatabase(IndexedKind kind, Collection<Long> ids) {
        Map<Long, String> found = new HashMap<>();
        stamps(kind, "e.id in :ids", "ids", ids).forEach(entry -> found.put(entry.id(), entry.stamp()));
        return found;
    }

    private Stream<IndexEntry> stamps(IndexedKind kind, String condition, String name, Object value) {
        return entityManager
                .createQuery(
                        "select e.id, e.updatedAt, e.useCount from " + kind.entity() + " e where " + condition
                                + " order by e.id",
                        Object[].class)
                .setParameter(name, value)
                .setMaxResults(PAGE)
                .getResultList()
                .stream()
                .map(row ->
                        new IndexEntry((Long) row[0], SearchDocumentBinder.stamp((Instant) row[1], (Integer) row[2])));
    }

    public List<IndexEntry> inIndex(IndexedKind kind, long after) {
        return entries(kind, f -> f.range().field(ID).greaterThan(after), PAGE);
    }

    public Map<Long, String> inIndex(IndexedKind kind, Collection<Long> ids) {
        Map<Long, String> found = new HashMap<>();
        entries(kind, f -> f.terms().field(ID).matchingAny(ids), 2 * ids.size())
                .forEach(entry -> found.merge(entry.id(), entry.stamp(), (one, other) -> TWICE));
        return found;
    }

    /** Ids of what could not be made. */
    public List<Long> failed(IndexedKind kind, int most) {
        return entries(kind, f -> f.match().field(STAMP).matching(SearchDocumentBinder.FAILED), most).stream()
                .map(IndexEntry::id)
                .toList();
    }

    private interface Condition {
        PredicateFinalStep on(SearchPredicateFactory f);
    }

    private List<IndexEntry> entries(IndexedKind kind, Condition condition, int most) {
        return Search.session(entityManager)
                .search(kind.type())
                .select(f -> f.composite()
                        .from(f.field(ID, Long.class), f.field(STAMP, String.class))
                        .as(IndexEntry::new))
                .where(condition::on)
                .sort(f -> f.field(ID))
                .fetchHits(most);
    }

    /** Makes what was written until now visible to queries. */
    public void refresh(IndexedKind kind) {
        Search.session(entityManager).workspace(kind.type()).refresh();
    }

    /**
     * Has these entries written again, or taken away when the database has them no more: the outbox looks when their turn
     * comes, whatever it was told (a purge loads nothing here).
     */
    public void enqueue(IndexedKind kind, Collection<Long> ids) {
        Bulk.say(true);
        SearchIndexingPlan plan = Search.session(entityManager).indexingPlan();
        ids.forEach(id -> plan.purge(kind.type(), id, null));
    }

    /**
     * The same for the next ones.
     *
     * @return their ids, in order; none when there are no more
     */
    public List<Long> enqueueNext(IndexedKind kind, long after, int most) {
        List<Long> ids = entityManager
                .createQuery("select e.id from " + kind.entity() + " e where e.id > :after order by e.id", Long.class)
                .setParameter("after", after)
                .setMaxResults(most)
                .getResultList();
        enqueue(kind, ids);
        return ids;
    }
}
