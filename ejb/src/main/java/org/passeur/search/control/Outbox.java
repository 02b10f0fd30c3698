package org.passeur.search.control;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Changes on their way from the database into the index, as Hibernate Search keeps them. */
@Stateless
@TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
public class Outbox {

    /**
     * An engine shows what it took within a second. An index in files shows it at once, but what is published has its moment a
     * little before its commit, which the outbox tells nobody of.
     */
    private static final Duration SHOWN = Duration.ofSeconds(2);

    /** For so long what the index did not take at once may still be on its way, after an outage of the engine. */
    private static final Duration OUTAGE = Duration.ofHours(1);

    @PersistenceContext
    private EntityManager entityManager;

    /** How many wait for their turn, tried before or not. */
    public long waiting() {
        return number("select count(*) from hsearch_outbox_event where status = 'PENDING'");
    }

    /** The same with those that were given up for now: they are tried again later. */
    public long unwritten() {
        return number("select count(*) from hsearch_outbox_event");
    }

    /** How long the oldest of the unwritten has been waiting; null when there is none. */
    public Long oldestSeconds(Instant now) {
        Object oldest = entityManager
                .createNativeQuery("select min(created_at) from hsearch_outbox_event", Instant.class)
                .getSingleResult();
        return oldest == null
                ? null
                : Long.valueOf(
                        Math.max(0, Duration.between((Instant) oldest, now).toSeconds()));
    }

    /** How many of those that were there at that moment still wait, or are tried again. */
    public long waitingSince(Instant moment) {
        return ((Number) entityManager
                        .createNativeQuery("select count(*) from hsearch_outbox_event where status = 'PENDING'"
                                + " and (created_at <= :moment or retries > 0)")
                        .setParameter("moment", moment)
                        .getSingleResult())
                .longValue();
    }

    /**
     * Until when all that was written is found, some seconds before it is. What was given up for now, or is tried again and
     * again, does not count: it would keep everything new for as long as it is not mended.
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Instant foundUntil(Instant now) {
        Instant oldest = (Instant) entityManager
                .createNativeQuery(
                        "select min(created_at) from hsearch_outbox_event where status = 'PENDING'"
                                + " and (retries = 0 or created_at > :outage)",
                        Instant.class)
                .setParameter("outage", now.minus(OUTAGE))
                .getSingleResult();
        return (oldest == null || oldest.isAfter(now) ? now : oldest).minus(SHOWN);
    }

    /**
     * What is on its way and was not written in bulk, or was tried before. In the caller's transaction: each search asks.
     *
     * @param most of the newest changes by people, of those tried before and of those given up for now
     * @return ids
     */
    @TransactionAttribute(TransactionAttributeType.SUPPORTS)
    public Set<Long> changedByPeople(int most) {
        return ids(entityManager
                .createNativeQuery("""
                        (select entity_id from hsearch_outbox_event where process_after < :long_ago
                            order by created_at desc limit :most)
                        union all
                        (select entity_id from hsearch_outbox_event where retries > 0
                            order by created_at desc limit :most)
                        union all
                        (select entity_id from hsearch_outbox_event where status = 'ABORTED'
                            order by created_at desc limit :most)""", String.class)
                .setParameter("long_ago", Instant.now().minus(OutboxOrder.FIRST.dividedBy(2)))
                .setParameter("most", most));
    }

    public boolean hasWaiting(IndexedKind kind) {
        return ((Number) entityManager
                                .createNativeQuery(
                                        "select count(*) from hsearch_outbox_event where entity_name = :entity")
                                .setParameter("entity", kind.entity())
                                .getSingleResult())
                        .longValue()
                > 0;
    }

    /** Which of these are to be looked at again. */
    public Set<Long> waitingAmong(IndexedKind kind, Collection<Long> ids) {
        return read(
                entityManager
                        .createNativeQuery("select entity_id from hsearch_outbox_event where status = 'PENDING'"
                                + " and entity_name = :entity and entity_id in :ids")
                        .setParameter("ids", ids.stream().map(String::valueOf).toList()),
                kind);
    }

    /**
     * Gives those another chance that were given up: the outbox does that after three tries, half a minute apart. They stay
     * what was tried before, so that a search goes on leaving out what somebody withdrew.
     *
     * @return how many
     */
    public int revive() {
        return entityManager
                .createNativeQuery("update hsearch_outbox_event set status = 'PENDING', retries = 1,"
                        + " process_after = current_timestamp where status = 'ABORTED'")
                .executeUpdate();
    }

    public long givenUp() {
        return number("select count(*) from hsearch_outbox_event where status = 'ABORTED'");
    }

    /** Ids of those that were tried as often as there is sense in it. */
    public Set<Long> givenUp(IndexedKind kind, int most) {
        return read(
                entityManager
                        .createNativeQuery("select distinct entity_id from hsearch_outbox_event"
                                + " where status = 'ABORTED' and entity_name = :entity")
                        .setMaxResults(most),
                kind);
    }

    private static Set<Long> read(Query query, IndexedKind kind) {
        return ids(query.setParameter("entity", kind.entity()));
    }

    private static Set<Long> ids(Query query) {
        Set<Long> ids = new HashSet<>();
        List<?> rows = query.getResultList();
        rows.forEach(row -> ids.add(Long.valueOf((String) row)));
        return ids;
    }

    private long number(String sql) {
        return ((Number) entityManager.createNativeQuery(sql).getSingleResult()).longValue();
    }
}
