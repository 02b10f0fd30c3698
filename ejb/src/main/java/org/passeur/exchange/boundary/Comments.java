package org.passeur.exchange.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.passeur.community.boundary.Viewer;
import org.passeur.exchange.control.CommentQueries;
import org.passeur.exchange.control.NoPerson;
import org.passeur.exchange.control.Readers;
import org.passeur.exchange.entity.WorkComment;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.Activities;
import org.passeur.practice.boundary.GroupPlans;
import org.passeur.practice.boundary.Sheets;
import org.passeur.practice.boundary.WorkKind;

/** What members say of plans, activities and sheets that they read. */
@Stateless
public class Comments {

    /** Of the reason for withdrawing one, in characters. */
    public static final int MAX_REASON = 500;

    /** Of one person in an hour: who says more talks to themself, or is a program. */
    static final int MAX_AN_HOUR = 60;

    /** Sent twice by an impatient finger. */
    private static final Duration TWICE = Duration.ofMinutes(2);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CommentQueries queries;

    @Inject
    private Readers readers;

    @Inject
    private NoPerson noPerson;

    @Inject
    private GroupPlans plans;

    @Inject
    private Activities activities;

    @Inject
    private Sheets sheets;

    /**
     * Newest first, with their answers.
     *
     * @throws NotFoundException when the caller may not read the work
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Page<Comment> list(
            @NotNull WorkKind kind, @NotNull Long workId, @Min(1) @Max(10_000) int page, @Min(1) @Max(100) int size) {
        Viewer viewer = readers.member();
        readers.ownerOf(viewer, kind, workId);
        return queries.list(viewer, workId, page, size);
    }

    /**
     * Says something of a work, or answers what was said. What was said a moment ago in the same words is that.
     *
     * @return its id
     * @throws NotFoundException when the caller may not read that revision, or what is answered is not there
     * @throws RuleBrokenException when the text cannot be taken, or seems to name somebody ({@code person.named})
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Long write(@NotNull @Valid WriteComment written) {
        Viewer viewer = readers.member();
        switch (written.kind()) {
            case PLAN -> plans.getRevision(written.workId(), written.revision());
            case ACTIVITY -> activities.getRevision(written.workId(), written.revision());
            case SHEET -> sheets.getRevision(written.workId(), written.revision());
        }
        if (written.parentId() != null) {
            WorkComment parent = entityManager.find(WorkComment.class, written.parentId());
            if (parent == null
                    || !parent.getWorkId().equals(written.workId())
                    || parent.getParentId() != null
                    || parent.getState() != CommentState.SHOWN
                    || !queries.isReadable(viewer, parent)) {
                throw new NotFoundException("comment", written.parentId());
            }
        }
        noPerson.check("text", written.text(), WriteComment.MAX_TEXT, written.language(), written.nobodyNamed());
        Instant now = Instant.now();
        List<WorkComment> lately = entityManager
                .createQuery(
                        "select c from WorkComment c where c.authorId = :me and c.writtenAt > :since"
                                + " order by c.writtenAt desc",
                        WorkComment.class)
                .setParameter("me", viewer.memberId())
                .setParameter("since", now.minus(Duration.ofHours(1)))
                .setMaxResults(MAX_AN_HOUR)
                .getResultList();
        for (WorkComment comment : lately) {
            if (comment.isSince(now.minus(TWICE)) && says(comment, written)) {
                return comment.getId();
            }
        }
        if (lately.size() >= MAX_AN_HOUR) {
            throw new RuleBrokenException("text", "comment.tooMany");
        }
        WorkComment comment = new WorkComment(written, viewer.memberId(), now);
        entityManager.persist(comment);
        return comment.getId();
    }

    private static boolean says(WorkComment comment, WriteComment written) {
        return comment.getState() == CommentState.SHOWN
                && comment.getWorkId().equals(written.workId())
                && Objects.equals(comment.getParentId(), written.parentId())
                && comment.getText().equals(written.text());
    }

    /**
     * Changes one's own, within half an hour; it says so then.
     *
     * @param version that was read
     * @throws NotFoundException when it is not the caller's own, or they may not read the work any more
     * @throws RuleBrokenException when it is too late, or the text cannot be taken
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void edit(
            @NotNull Long id, long version, @NotNull String text, @NotNull Language language, boolean nobodyNamed) {
        Viewer viewer = readers.member();
        WorkComment comment = own(viewer, id);
        readers.ownerOf(viewer, null, comment.getWorkId());
        String clean = text.strip().replace("\r\n", "\n");
        if (!comment.isEditable(Instant.now())) {
            throw new RuleBrokenException("text", "comment.tooLate");
        }
        if (comment.getVersion() != version) {
            throw new ConflictException(comment.getVersion());
        }
        noPerson.check("text", clean, WriteComment.MAX_TEXT, language, nobodyNamed);
        comment.edit(clean, Instant.now());
        try {
            entityManager.flush();
        } catch (OptimisticLockException e) {
            throw new ConflictException(version + 1);
        }
    }

    /** Erases one's own, also when one may not read the work any more. What was answered to it stays. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void erase(@NotNull Long id) {
        WorkComment comment = own(readers.member(), id);
        // Its place is kept, whether it has answers or gets one at this moment.
        comment.erase();
    }

    /**
     * Takes what one reads out of sight; the reason stands in its place, and needs nobody's name.
     *
     * @throws RuleBrokenException when the reason cannot be taken, or seems to name somebody ({@code person.named})
     * @throws NotFoundException when the caller reads no such comment
     */
    @RolesAllowed({Roles.MODERATOR, Roles.ADMINISTRATOR})
    public void withdraw(@NotNull Long id, @NotBlank @Size(max = MAX_REASON) String reason) {
        Viewer viewer = readers.member();
        WorkComment comment = entityManager.find(WorkComment.class, id);
        if (comment == null || comment.getState() != CommentState.SHOWN || !queries.isReadable(viewer, comment)) {
            throw new NotFoundException("comment", id);
        }
        readers.ownerOf(viewer, null, comment.getWorkId());
        // Details are looked for in both languages, whatever that of the text.
        noPerson.check("reason", reason, MAX_REASON, Language.FR, false);
        comment.withdraw(reason.strip());
    }

    private WorkComment own(Viewer viewer, Long id) {
        WorkComment comment = entityManager.find(WorkComment.class, id);
        if (comment == null || !viewer.is(comment.getAuthorId()) || comment.getState() == CommentState.ERASED) {
            throw new NotFoundException("comment", id);
        }
        return comment;
    }
}
