package org.passeur.practice.control;

import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.passeur.practice.boundary.OpenPlans;

/** Forgets the open pages that said nothing any more: a browser that was switched off closes none of them itself. */
@Singleton
public class ClosedForms {

    @PersistenceContext
    private EntityManager entityManager;

    @Schedule(hour = "*", minute = "*/5", persistent = false)
    public void forget() {
        entityManager
                .createQuery("delete from OpenForm o where o.seenAt <= :before")
                .setParameter("before", Instant.now().minus(OpenPlans.LIFE))
                .executeUpdate();
    }
}
