package org.passeur.export.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import org.passeur.practice.boundary.WorkWithdrawn;

/** What is taken away from sight is so for links too: its owner may make new ones. */
@ApplicationScoped
public class LinkRevocation {

    @PersistenceContext
    private EntityManager entityManager;

    void withdrawn(@Observes WorkWithdrawn work) {
        entityManager
                .createQuery("delete from ShareLink l where l.workId = :work")
                .setParameter("work", work.id())
                .executeUpdate();
    }
}
