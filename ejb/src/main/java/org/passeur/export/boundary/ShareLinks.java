package org.passeur.export.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.passeur.community.boundary.Members;
import org.passeur.export.control.PlanRows;
import org.passeur.export.entity.ShareLink;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.SecretToken;
import org.passeur.practice.boundary.NamedPeople;
import org.passeur.privacy.boundary.NobodyNamed;

/** Links to a plan, read-only, for those who have no account: a co-facilitator of tomorrow's group. */
@Stateless
public class ShareLinks {

    /** Links of one plan that work at a time. */
    private static final int MOST = 20;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    @Inject
    private PlanRows rows;

    @Inject
    private NamedPeople names;

    /**
     * Those of a plan that work, newest first.
     *
     * @throws NotFoundException when the plan is not the caller's own
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<LinkInfo> list(@NotNull Long planId) {
        return entityManager
                .createQuery(
                        "select new org.passeur.export.boundary.LinkInfo(l.id, l.revision, l.createdAt, l.expiresAt, l.lastUsed)"
                                + " from ShareLink l where l.workId = :plan and l.ownerId = :me and l.expiresAt > :now"
                                + " order by l.createdAt desc, l.id desc",
                        LinkInfo.class)
                .setParameter("plan", own(planId).id())
                .setParameter("me", me())
                .setParameter("now", Instant.now())
                .getResultList();
    }

    /**
     * Makes one.
     *
     * @param revision that it shows for good; null for what the caller is writing, as it is saved from time to time
     * @param nobodyNamed that a person has read it, and says that nobody can be recognized in it; asked of what is being
     *     written, as it is before it is published
     * @return the secret of its address, which is not kept
     * @throws NotFoundException when the plan is not the caller's own, or has no such revision
     * @throws RuleBrokenException when too many work already; with {@link NobodyNamed#CODE} for each field that seems to
     *     name somebody
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public String create(@NotNull Long planId, @NotNull LinkTerm term, Integer revision, boolean nobodyNamed) {
        PlanCopy draft = own(planId);
        if (revision != null) {
            rows.revision(planId, revision);
        } else if (!nobodyNamed) {
            names.check(draft.content(), draft.language());
        }
        Instant now = Instant.now();
        entityManager
                .createQuery("delete from ShareLink l where l.workId = :plan and l.expiresAt <= :now")
                .setParameter("plan", planId)
                .setParameter("now", now)
                .executeUpdate();
        if (list(planId).size() >= MOST) {
            throw new RuleBrokenException("links", "links.tooMany");
        }
        String token = SecretToken.create();
        entityManager.persist(
                new ShareLink(planId, me(), SecretToken.hash(token), revision, now, now.plus(term.duration())));
        return token;
    }

    /**
     * Ends one at once.
     *
     * @throws NotFoundException when it is not the caller's own
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void revoke(@NotNull Long planId, @NotNull Long linkId) {
        int revoked = entityManager
                .createQuery("delete from ShareLink l where l.id = :id and l.workId = :plan and l.ownerId = :me")
                .setParameter("id", linkId)
                .setParameter("plan", planId)
                .setParameter("me", me())
                .executeUpdate();
        if (revoked == 0) {
            throw new NotFoundException("ShareLink", linkId);
        }
    }

    /**
     * What a link shows, to whoever has it.
     *
     * @throws NotFoundException when it is over, was revoked, or never was: all the same
     */
    @PermitAll
    public PlanCopy open(@NotNull @Size(max = 100) String token) {
        ShareLink link = entityManager
                .createQuery(
                        "select l from ShareLink l, GroupPlan w where w.id = l.workId and w.ownerId = l.ownerId"
                                + " and l.tokenHash = :hash and l.expiresAt > :now",
                        ShareLink.class)
                .setParameter("hash", SecretToken.hash(token))
                .setParameter("now", Instant.now())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("ShareLink", 0L));
        LocalDate today = LocalDate.now(ZoneOffset.UTC);
        if (!today.equals(link.getLastUsed())) {
            // By a statement of its own: two readers at once do not get in each other's way.
            entityManager
                    .createQuery("update ShareLink l set l.lastUsed = :today where l.id = :id")
                    .setParameter("today", today)
                    .setParameter("id", link.getId())
                    .executeUpdate();
        }
        return link.getRevision() == null
                ? rows.draft(link.getWorkId())
                : rows.revision(link.getWorkId(), link.getRevision());
    }

    private PlanCopy own(Long planId) {
        return rows.ownDraft(me(), planId);
    }

    private Long me() {
        return members.viewer().memberId();
    }
}
