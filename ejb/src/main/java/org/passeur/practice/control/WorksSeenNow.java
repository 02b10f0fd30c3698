package org.passeur.practice.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashSet;
import java.util.Set;
import org.passeur.community.boundary.Viewer;
import org.passeur.practice.boundary.ReadableWorks;
import org.passeur.search.boundary.SeenNow;

/** Of plans, activities and sheets alike: their ids are those of one table. */
@ApplicationScoped
public class WorksSeenNow implements SeenNow {

    @PersistenceContext
    private EntityManager entityManager;

    @Override
    public Set<Long> seen(Viewer viewer, Collection<Long> ids) {
        String own = viewer.isMember()
                ? " or w.ownerId = :me or w.status = org.passeur.practice.boundary.WorkStatus.DRAFT and exists"
                        + " (select 1 from Writer o where o.workId = w.id and o.memberId = :me)"
                : "";
        TypedQuery<Long> query = entityManager
                .createQuery(
                        "select w.id from Work w where w.id in :ids and (" + ReadableWorks.clause("w", viewer) + own
                                + ")",
                        Long.class)
                .setParameter("ids", ids);
        ReadableWorks.parameters(viewer).forEach(query::setParameter);
        return new HashSet<>(query.getResultList());
    }

    @Override
    public Set<Long> written(Viewer viewer, int most) {
        return viewer.isMember()
                ? Set.copyOf(entityManager
                        .createQuery(
                                "select o.workId from Writer o where o.memberId = :me order by o.since desc",
                                Long.class)
                        .setParameter("me", viewer.memberId())
                        .setMaxResults(most)
                        .getResultList())
                : Set.of();
    }
}
