package org.passeur.practice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.SignedInMember;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.platform.boundary.SecretToken;
import org.passeur.platform.boundary.SignInRequiredException;
import org.passeur.practice.control.Works;
import org.passeur.practice.entity.GroupPlan;
import org.passeur.practice.entity.Invitation;
import org.passeur.practice.entity.Writer;

/**
 * Several people in one plan. Its owner invites by a link; a member who opens it and accepts reads and writes the draft.
 * To publish, to withdraw, to erase, to choose who reads it, to invite and to remove stay the owner's.
 */
@Stateless
public class CoWriting {

    /** How long a link works. */
    public static final Duration LIFE = Duration.ofDays(14);

    /** Beside the owner: a plan is written by a team, not by a crowd. */
    public static final int MAX_WRITERS = 20;

    /** Links of one plan that work at the same time. */
    public static final int MAX_INVITATIONS = 10;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Works works;

    @Inject
    private WorkLocks locks;

    @Inject
    private Members members;

    /**
     * @throws NotFoundException when the caller does not write in it
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Team team(@NotNull Long planId) {
        GroupPlan plan = works.getWritable(GroupPlan.class, planId);
        boolean own = members.viewer().is(plan.getOwnerId());
        List<Team.Writer> writers = entityManager
                .createQuery("""
                        select new org.passeur.practice.boundary.Team$Writer(m.id, m.displayName, w.since)
                        from Writer w join Member m on m.id = w.memberId
                        where w.workId = :plan order by w.since, m.id""", Team.Writer.class)
                .setParameter("plan", planId)
                .getResultList();
        return new Team(
                planId, plan.getTitle(), name(plan.getOwnerId()), own, writers, own ? invitations(planId) : List.of());
    }

    private List<Team.Open> invitations(Long planId) {
        return entityManager
                .createQuery("""
                        select new org.passeur.practice.boundary.Team$Open(i.id, i.createdAt, i.expiresAt)
                        from Invitation i where i.workId = :plan and i.expiresAt > :now order by i.id""", Team.Open.class)
                .setParameter("plan", planId)
                .setParameter("now", Instant.now())
                .getResultList();
    }

    private String name(Long memberId) {
        return entityManager
                .createQuery("select m.displayName from Member m where m.id = :id", String.class)
                .setParameter("id", memberId)
                .getSingleResult();
    }

    /**
     * A link to the caller's own plan.
     *
     * @return the word in the link, which nobody can be told again
     * @throws RuleBrokenException when there are too many that still work
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public String invite(@NotNull Long planId) {
        // Two links that are made at once must count each other.
        locks.lock(List.of(planId));
        works.getOwned(GroupPlan.class, planId);
        Instant now = Instant.now();
        entityManager
                .createQuery("delete from Invitation i where i.workId = :plan and i.expiresAt <= :now")
                .setParameter("plan", planId)
                .setParameter("now", now)
                .executeUpdate();
        if (invitations(planId).size() >= MAX_INVITATIONS) {
            throw new RuleBrokenException("invitations", "invitation.tooMany");
        }
        String token = SecretToken.create();
        entityManager.persist(new Invitation(planId, SecretToken.hash(token), now, now.plus(LIFE)));
        return token;
    }

    /** Makes a link stop working; one that does so already is none any more. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void revoke(@NotNull Long planId, @NotNull Long invitationId) {
        works.getOwned(GroupPlan.class, planId);
        entityManager
                .createQuery("delete from Invitation i where i.id = :id and i.workId = :plan")
                .setParameter("id", invitationId)
                .setParameter("plan", planId)
                .executeUpdate();
    }

    /**
     * What a link is to, for whoever has it.
     *
     * @throws NotFoundException when it does not work, or no longer
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Invited look(@NotNull String token) {
        SignedInMember reader = member();
        GroupPlan plan = find(token);
        Long me = reader.viewer().memberId();
        return new Invited(works.mayWrite(plan, me) ? plan.getId() : null, plan.getTitle(), name(plan.getOwnerId()));
    }

    /**
     * Makes the caller one of those who write; whoever does already stays it.
     *
     * @return id of the plan
     * @throws NotFoundException when the link does not work, or no longer
     * @throws RuleBrokenException when too many write in it
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Long accept(@NotNull String token) {
        Long me = member().viewer().memberId();
        GroupPlan plan = find(token);
        // Two who accept at once must count each other.
        locks.lock(List.of(plan.getId()));
        if (!works.mayWrite(plan, me)) {
            if (team(plan).intValue() >= MAX_WRITERS) {
                throw new RuleBrokenException("writers", "writers.tooMany");
            }
            entityManager.persist(new Writer(plan.getId(), me, Instant.now()));
        }
        return plan.getId();
    }

    private Long team(GroupPlan plan) {
        return entityManager
                .createQuery("select count(*) from Writer w where w.workId = :plan", Long.class)
                .setParameter("plan", plan.getId())
                .getSingleResult();
    }

    /**
     * From the caller's own plan; whoever does not write in it stays away from it. Its links stop working: a link that was
     * used once can be used again.
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void remove(@NotNull Long planId, @NotNull Long memberId) {
        works.getOwned(GroupPlan.class, planId);
        entityManager
                .createQuery("delete from Invitation i where i.workId = :plan")
                .setParameter("plan", planId)
                .executeUpdate();
        drop(planId, memberId);
    }

    /**
     * The caller writes in it no longer.
     *
     * @throws NotFoundException when they do not
     * @throws RuleBrokenException when it is their own
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void leave(@NotNull Long planId) {
        GroupPlan plan = works.getWritable(GroupPlan.class, planId);
        Long me = members.viewer().memberId();
        if (me.equals(plan.getOwnerId())) {
            throw new RuleBrokenException("writers", "writers.owner");
        }
        drop(planId, me);
    }

    private void drop(Long planId, Long memberId) {
        entityManager
                .createQuery("delete from Writer w where w.workId = :plan and w.memberId = :member")
                .setParameter("plan", planId)
                .setParameter("member", memberId)
                .executeUpdate();
    }

    private GroupPlan find(String token) {
        return entityManager
                .createQuery("""
                        select p from Invitation i join GroupPlan p on p.id = i.workId
                        where i.tokenHash = :hash and i.expiresAt > :now""", GroupPlan.class)
                .setParameter("hash", SecretToken.hash(token))
                .setParameter("now", Instant.now())
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("Invitation", 0L));
    }

    private SignedInMember member() {
        SignedInMember member = members.current();
        if (!member.viewer().isMember()) {
            throw new SignInRequiredException();
        }
        return member;
    }
}
