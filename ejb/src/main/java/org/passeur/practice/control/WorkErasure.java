package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.WorkErased;
import org.passeur.practice.boundary.WorkStatus;
import org.passeur.practice.entity.Revision;
import org.passeur.practice.entity.Work;

/** Works, and revisions of them, that go for good. */
@Dependent
public class WorkErasure {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    @Inject
    private Works works;

    @Inject
    private Event<WorkErased> erasing;

    /**
     * Erases a work with all that was ever published of it and the files that go with it. Its owner does it once it is out
     * of sight; a moderator or an administrator does it with what they read, which they could not find again once it is
     * out of sight.
     *
     * @param version the one that was read
     */
    public <W extends Work<?>> void delete(Class<W> type, Long id, long version) {
        Viewer viewer = members.viewer();
        W work = works.find(type, id);
        if (viewer.is(work.getOwnerId())) {
            work = works.getOwned(type, id, version);
            if (work.getStatus() == WorkStatus.PUBLISHED) {
                throw new RuleBrokenException("status", "work.published");
            }
        } else {
            checkErasable(type, viewer, work);
            Works.checkRead(work, version);
            entityManager.lock(work, LockModeType.OPTIMISTIC);
        }
        erasing.fire(new WorkErased(id));
        for (String parts : List.of("Revision r where r.work.id", "Attachment a where a.activity.id")) {
            entityManager
                    .createQuery("delete from " + parts + " = :id")
                    .setParameter("id", id)
                    .executeUpdate();
        }
        entityManager.remove(work);
        works.flush(work);
    }

    /**
     * Erases one revision that a newer one has taken the place of. The numbers of the others stay.
     *
     * @throws RuleBrokenException when it is the newest: whoever wants that gone erases the work
     */
    public <W extends Work<?>> void deleteRevision(Class<W> type, Long id, int number) {
        Viewer viewer = members.viewer();
        W work = works.find(type, id);
        boolean own = viewer.is(work.getOwnerId());
        if (!own) {
            checkErasable(type, viewer, work);
        }
        Revision revision = entityManager
                .createQuery("select r from Revision r where r.work.id = :id and r.number = :number", Revision.class)
                .setParameter("id", id)
                .setParameter("number", number)
                .getResultStream()
                .filter(found -> own || Works.mayRead(viewer, work, found.getVisibility(), found.getNetworkId()))
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Revision of " + type.getSimpleName(), id));
        if (number == work.getHeadRevision()) {
            throw new RuleBrokenException("revision", "revision.newest");
        }
        entityManager.remove(revision);
        entityManager.flush();
        // Files that no revision has any more, and the draft has not either.
        entityManager.createQuery("""
                        delete from Attachment a where a.activity.id = :id and a.lastRevision is not null
                        and not exists (select 1 from Revision r where r.work.id = :id
                            and r.number >= a.firstRevision and r.number <= a.lastRevision)""").setParameter("id", id).executeUpdate();
    }

    private static void checkErasable(Class<?> type, Viewer viewer, Work<?> work) {
        if (work.getStatus() != WorkStatus.PUBLISHED
                || !Works.mayRead(viewer, work)
                || !Works.mayErase(viewer, work.getOwnerId())) {
            throw new NotFoundException(type.getSimpleName(), work.getId());
        }
    }
}
