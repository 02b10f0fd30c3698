package org.passeur.practice.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.List;
import org.passeur.community.boundary.Members;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.control.FileKind;
import org.passeur.practice.control.WorkQueries;
import org.passeur.practice.control.Works;
import org.passeur.practice.entity.Activity;
import org.passeur.practice.entity.Attachment;

/** Files that go with an activity. Whoever sees the activity sees them; its owner adds and removes them. */
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
    private WorkQueries queries;

    @Inject
    private Members members;

    /** In the order in which they were added; none of an activity that the caller may not see. */
    @PermitAll
    public List<AttachmentInfo> list(@NotNull Long activityId) {
        return queries.attachments(members.viewer(), activityId);
    }

    /**
     * @throws NotFoundException when the activity has no such file, or the caller may not see it
     */
    @PermitAll
    public AttachmentFile get(@NotNull Long activityId, @NotNull Long id) {
        works.getVisible(Activity.class, activityId);
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
     * Adds a file to the caller's own activity.
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
        Activity activity = works.getOwned(Activity.class, activityId);
        // Two files that arrive together must count each other.
        entityManager.lock(activity, LockModeType.PESSIMISTIC_WRITE);
        if (list(activityId).size() >= MAX_COUNT) {
            throw new RuleBrokenException("file", "attachment.tooMany");
        }
        Attachment attachment = new Attachment(activity, cleanName, kind.mediaType(), content, Instant.now());
        entityManager.persist(attachment);
        return attachment.getId();
    }

    /** Takes a file away from the caller's own activity; one that is gone already stays gone. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void remove(@NotNull Long activityId, @NotNull Long id) {
        works.getOwned(Activity.class, activityId);
        entityManager
                .createQuery("delete from Attachment a where a.activity.id = :activity and a.id = :id")
                .setParameter("activity", activityId)
                .setParameter("id", id)
                .executeUpdate();
    }
}
