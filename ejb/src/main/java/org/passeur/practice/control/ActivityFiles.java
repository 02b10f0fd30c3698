package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import org.passeur.practice.entity.Activity;
import org.passeur.practice.entity.Attachment;

/** Files of activities that are adapted. */
@Dependent
public class ActivityFiles {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Gives a draft the files of a revision that it began as. The caller may read that revision.
     *
     * @param from id of the activity
     * @param revision its number
     * @param to id of the draft
     */
    public void copy(Long from, int revision, Long to) {
        Activity draft = entityManager.find(Activity.class, to);
        entityManager
                .createQuery("""
                        select a from Attachment a where a.activity.id = :from and a.firstRevision <= :revision
                        and (a.lastRevision is null or a.lastRevision >= :revision) order by a.id""", Attachment.class)
                .setParameter("from", from)
                .setParameter("revision", revision)
                .getResultStream()
                .forEach(file -> entityManager.persist(file.copyFor(draft, Instant.now())));
    }
}
