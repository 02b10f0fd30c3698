package org.passeur.practice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.control.FileKind;
import org.passeur.practice.control.WorkQueries;
import org.passeur.practice.control.Works;
import org.passeur.practice.entity.Activity;
import org.passeur.practice.entity.Attachment;

/**
 * Files that go with an activity. A published revision keeps those it had, for whoever may read it; its owner adds and
 * removes those of the draft.
 */
@Stateless
public class Attachments {

    /** In bytes: a page of pictures, not a film. */
    public static final int MAX_SIZE = 5 * 1024 * 1024;

    /** Files of an activity. */
    public static final int MAX_COUNT = 10;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Works works;

    @Inject
    private WorkLocks locks;

    @Inject
    private WorkQueries queries;

    @Inject
    private Members members;

    /** Those of a published revision, in the order in which they were added; none where the caller may not read it. */
    @PermitAll
    public List<AttachmentInfo> list(@NotNull Long activityId, int revision) {
        return queries.attachments(members.viewer(), activityId, revision);
    }

    /**
     * All files of the caller's own activity: of its draft, and of revisions.
     *
     * @throws NotFoundException when the caller has no such activity
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<AttachmentInfo> own(@NotNull Long activityId) {
        works.getOwned(Activity.class, activityId);
        return entityManager
                .createQuery("""
                        select new org.passeur.practice.boundary.AttachmentInfo(
                            a.id, a.name, a.mediaType, a.size, a.firstRevision, a.lastRevision)
                        from Attachment a where a.activity.id = :activity order by a.id""", AttachmentInfo.class)
                .setParameter("activity", activityId)
                .getResultList();
    }

    /**
     * @throws NotFoundException when the activity has no such file, or the caller may read no revision with it
     */
    @PermitAll
    public AttachmentFile get(@NotNull Long activityId, @NotNull Long id) {
        Viewer viewer = members.viewer();
        boolean own = viewer.is(works.getVisible(Activity.class, activityId).getOwnerId());
        if (!own && !queries.isFileReadable(viewer, activityId, id)) {
            throw new NotFoundException("Attachment", id);
        }
        return entityManager
                .createQuery("""
                        select new org.passeur.practice.boundary.AttachmentFile(a.name, a.mediaType, a.content)
                        from Attachment a where a.activity.id = :activity and a.id = :id""", AttachmentFile.class)
                .setParameter("activity", activityId)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Attachment", id));
    }

    /**
     * Adds a file to the draft of the caller's own activity: others see it with the next revision.
     *
     * @param name as the sender's computer calls it
     * @throws RuleBrokenException when it is empty, too large, one too many, or of a kind that is not taken
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Long add(@NotNull Long activityId, @NotNull String name, @NotNull byte[] content) {
        // All of the file is looked at before the database is asked for anything: it may take a while.
        if (content.length == 0) {
            throw new RuleBrokenException("file", "attachment.empty");
        }
        if (content.length > MAX_SIZE) {
            throw new RuleBrokenException("file", "attachment.tooLarge");
        }
        String cleanName = FileKind.cleanName(name);
        FileKind kind =
                FileKind.find(cleanName, content).orElseThrow(() -> new RuleBrokenException("file", "attachment.kind"));
        Activity activity = lock(activityId);
        long count = entityManager
                .createQuery(
                        "select count(*) from Attachment a where a.activity = :activity and a.lastRevision is null",
                        Long.class)
                .setParameter("activity", activity)
                .getSingleResult();
        if (count >= MAX_COUNT) {
            throw new RuleBrokenException("file", "attachment.tooMany");
        }
        Attachment attachment = new Attachment(activity, cleanName, kind.mediaType(), content, Instant.now());
        entityManager.persist(attachment);
        compare(activity);
        return attachment.getId();
    }

    /**
     * Takes a file away from the draft of the caller's own activity; published revisions that have it keep it. One that is
     * gone already stays gone.
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void remove(@NotNull Long activityId, @NotNull Long id) {
        Activity activity = lock(activityId);
        Attachment file = find(activity, id);
        if (file == null || file.getLastRevision() != null) {
            return;
        }
        if (file.getFirstRevision() > activity.getHeadRevision()) {
            entityManager.remove(file);
        } else {
            file.removeAfter(activity.getHeadRevision());
        }
        compare(activity);
    }

    /** Erases a file from the caller's own activity and all of its revisions: it should never have been there. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void erase(@NotNull Long activityId, @NotNull Long id) {
        Activity activity = lock(activityId);
        Attachment file = find(activity, id);
        if (file != null) {
            entityManager.remove(file);
            compare(activity);
        }
    }

    /** Two files that arrive together must count each other. */
    private Activity lock(Long activityId) {
        locks.lock(List.of(activityId));
        return works.getOwned(Activity.class, activityId);
    }

    private Attachment find(Activity activity, Long id) {
        return entityManager
                .createQuery("select a from Attachment a where a.activity = :activity and a.id = :id", Attachment.class)
                .setParameter("activity", activity)
                .setParameter("id", id)
                .getResultStream()
                .findFirst()
                .orElse(null);
    }

    private void compare(Activity activity) {
        long others = entityManager
                .createQuery("""
                        select count(*) from Attachment a where a.activity = :activity
                        and (a.firstRevision > :head or a.lastRevision = :head)""", Long.class)
                .setParameter("activity", activity)
                .setParameter("head", activity.getHeadRevision())
                .getSingleResult();
        activity.changeFiles(others > 0, Instant.now());
    }
}
