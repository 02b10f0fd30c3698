package org.passeur.practice.boundary;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.TreeSet;

/**
 * Works that nobody else changes until the transaction ends: a form that saves itself at this moment waits, or has been waited
 * for. A work is locked before it is read: what was read before would be out of date once it is its turn.
 */
@Dependent
public class WorkLocks {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * @param ids of works; one that does not exist is none to wait for
     */
    public void lock(Collection<Long> ids) {
        // One after the other, in one order: two that lock the same never wait for one another.
        for (Long id : new TreeSet<>(ids)) {
            entityManager
                    .createNativeQuery("select id from work where id = :id for update", Long.class)
                    .setParameter("id", id)
                    .getResultList();
        }
    }
}
