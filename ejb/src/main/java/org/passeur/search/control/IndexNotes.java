package org.passeur.search.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.passeur.platform.boundary.Coded;
import org.passeur.search.boundary.IndexComparison;
import org.passeur.search.boundary.IndexFault;
import org.passeur.search.boundary.IndexFinding;

/** What is kept of the index in the database: which kinds it holds whole, and what is wrong with it. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class IndexNotes {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private IndexedKinds kinds;

    /**
     * Which index this portal writes: its version and its backend. What is noted of another one is true no more once this
     * portal runs: changes go here alone from then on.
     */
    private String here() {
        return IndexVersion.current() + (kinds.areInFiles() ? "@files" : "@engine");
    }

    public void forgetOtherIndexes() {
        entityManager
                .createNativeQuery("delete from index_whole where version <> :version")
                .setParameter("version", here())
                .executeUpdate();
    }

    /** Kinds that the index of this version holds whole. */
    public List<String> whole() {
        return strings(entityManager
                .createNativeQuery("select kind from index_whole where version = :version", String.class)
                .setParameter("version", here())
                .getResultList());
    }

    /**
     * Whether the index says of this kind what the database says: it holds it whole, and nothing waits on its way there, or
     * was given up. One statement, in the caller's transaction: lists ask each time.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public boolean isCurrent(String kind) {
        return !entityManager
                .createNativeQuery("""
                        select kind from index_whole where version = :version and kind = :kind
                            and not exists (select 1 from hsearch_outbox_event)""", String.class)
                .setParameter("version", here())
                .setParameter("kind", kind)
                .getResultList()
                .isEmpty();
    }

    public void markWhole(Collection<String> kinds) {
        forgetWhole(kinds);
        for (String kind : kinds) {
            entityManager
                    .createNativeQuery("insert into index_whole (kind, version, since) values (:kind, :version, :now)")
                    .setParameter("kind", kind)
                    .setParameter("version", here())
                    .setParameter("now", Instant.now())
                    .executeUpdate();
        }
    }

    public void forgetWhole(Collection<String> kinds) {
        if (kinds.isEmpty()) {
            return;
        }
        entityManager
                .createNativeQuery("delete from index_whole where version = :version and kind in :kinds")
                .setParameter("version", here())
                .setParameter("kinds", kinds)
                .executeUpdate();
    }

    /** Puts these in the place of what was known of that kind. */
    public void failed(String kind, Collection<Long> ids) {
        clear(kind, List.of(IndexFault.FAILED));
        ids.forEach(id -> add(new IndexFinding(kind, id, IndexFault.FAILED)));
    }

    /** Puts these in the place of what was known of that kind. */
    public void compared(IndexComparison found, Collection<IndexFinding> differences) {
        clear(found.kind(), List.of(IndexFault.MISSING, IndexFault.STALE, IndexFault.ORPHAN));
        differences.forEach(this::add);
        entityManager
                .createNativeQuery("delete from index_comparison where kind = :kind")
                .setParameter("kind", found.kind())
                .executeUpdate();
        entityManager
                .createNativeQuery("""
                        insert into index_comparison
                            (kind, compared_at, in_database, in_index, missing, stale, orphan)
                            values (:kind, :at, :database, :index, :missing, :stale, :orphan)""")
                .setParameter("kind", found.kind())
                .setParameter("at", found.comparedAt())
                .setParameter("database", found.inDatabase())
                .setParameter("index", found.inIndex())
                .setParameter("missing", found.missing())
                .setParameter("stale", found.stale())
                .setParameter("orphan", found.orphan())
                .executeUpdate();
    }

    public List<IndexComparison> comparisons() {
        return rows(entityManager.createNativeQuery("""
                        select kind, compared_at, in_database, in_index, missing, stale, orphan
                        from index_comparison order by kind"""))
                .map(row -> new IndexComparison(
                        (String) row[0],
                        instant(row[1]),
                        number(row[2]),
                        number(row[3]),
                        number(row[4]),
                        number(row[5]),
                        number(row[6])))
                .toList();
    }

    /** By kind and id: what differs, or what failed. */
    public List<IndexFinding> findings(boolean failed, int most) {
        return rows(entityManager
                        .createNativeQuery("select kind, entity_id, fault from index_finding where fault "
                                + (failed ? "=" : "<>") + " 'failed' order by kind, entity_id")
                        .setMaxResults(most))
                .map(row ->
                        new IndexFinding((String) row[0], number(row[1]), Coded.get(IndexFault.class, (String) row[2])))
                .toList();
    }

    private void clear(String kind, List<IndexFault> faults) {
        entityManager
                .createNativeQuery("delete from index_finding where kind = :kind and fault in :faults")
                .setParameter("kind", kind)
                .setParameter("faults", faults.stream().map(IndexFault::code).toList())
                .executeUpdate();
    }

    private void add(IndexFinding finding) {
        entityManager
                .createNativeQuery("insert into index_finding (kind, entity_id, fault) values (:kind, :id, :fault)")
                .setParameter("kind", finding.kind())
                .setParameter("id", finding.id())
                .setParameter("fault", finding.fault().code())
                .executeUpdate();
    }

    private static Stream<Object[]> rows(Query query) {
        return ((List<?>) query.getResultList()).stream().map(Object[].class::cast);
    }

    private static List<String> strings(List<?> rows) {
        return rows.stream().map(String.class::cast).toList();
    }

    private static long number(Object value) {
        return ((Number) value).longValue();
    }

    private static Instant instant(Object value) {
        return value instanceof OffsetDateTime at ? at.toInstant() : (Instant) value;
    }
}
