package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.hibernate.search.mapper.orm.Search;
import org.passeur.practice.boundary.WorkUsed;
import org.passeur.practice.entity.Work;

/** Keeps beside each work how often it was used: lists sort by it, search ranks by it. */
@Dependent
public class UseCounts {

    @PersistenceContext
    private EntityManager entityManager;

    void keep(@Observes WorkUsed used) {
        // Past the entity: its version is its author's, who would be told of a conflict with nobody.
        int changed = entityManager
                .createNativeQuery("update work set use_count = :times where id = :id and use_count <> :times")
                .setParameter("times", used.times())
                .setParameter("id", used.workId())
                .executeUpdate();
        if (changed > 0) {
            Search.session(entityManager).indexingPlan().addOrUpdate(entityManager.find(Work.class, used.workId()));
        }
    }
}
