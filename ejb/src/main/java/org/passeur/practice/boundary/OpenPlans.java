package org.passeur.practice.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passeur.community.boundary.Members;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.practice.control.Works;
import org.passeur.practice.entity.GroupPlan;
import org.passeur.practice.entity.OpenForm;

/**
 * Who has a plan open to write in it: those who write in it see each other, nobody else does. It is in the database, since
 * they may be on different nodes, and holds as long as an open page says so again.
 */
@Stateless
public class OpenPlans {

    /** Pages say that they are open each half minute; one such word may be lost. */
    public static final Duration LIFE = Duration.ofSeconds(75);

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Works works;

    @Inject
    private Members members;

    /**
     * Says that the caller has a plan open, and asks who else has. Where nobody else writes in it, nothing is kept.
     *
     * @param form random word of the open page
     * @throws NotFoundException when the caller does not write in it
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public Beside open(
            @NotNull Long planId,
            @NotNull @Pattern(regexp = "[\\w-]{16,64}") String form,
            @NotNull @Pattern(regexp = "before|after|share|sessions(:\\d{1,3})?") String part) {
        works.getWritable(GroupPlan.class, planId);
        Instant now = Instant.now();
        if (!isShared(planId)) {
            return new Beside(false, List.of());
        }
        Long me = members.viewer().memberId();
        OpenForm.Key key = new OpenForm.Key(planId, me, form);
        OpenForm open = entityManager.find(OpenForm.class, key);
        if (open == null) {
            open = new OpenForm(key);
            open.see(part, now);
            entityManager.persist(open);
        } else {
            open.see(part, now);
        }
        // Whoever was removed meanwhile has the page open still, and writes in it no more.
        List<Beside.Other> others = entityManager
                .createQuery("""
                        select new org.passeur.practice.boundary.Beside$Other(m.displayName, o.part)
                        from OpenForm o join Member m on m.id = o.memberId join GroupPlan p on p.id = o.workId
                        where o.workId = :plan and o.memberId <> :me and o.seenAt > :since
                        and (o.memberId = p.ownerId or exists
                        (select 1 from Writer w where w.workId = o.workId and w.memberId = o.memberId))
                        order by m.displayName, o.seenAt desc""", Beside.Other.class)
                .setParameter("plan", planId)
                .setParameter("me", me)
                .setParameter("since", now.minus(LIFE))
                .setMaxResults(CoWriting.MAX_WRITERS)
                .getResultList();
        return new Beside(true, others);
    }

    private boolean isShared(Long planId) {
        return entityManager
                        .createQuery("select count(*) from Writer w where w.workId = :plan", Long.class)
                        .setParameter("plan", planId)
                        .getSingleResult()
                > 0;
    }

    /** The caller's page is closed, or shows something else. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void close(@NotNull Long planId, @NotNull String form) {
        works.getWritable(GroupPlan.class, planId);
        entityManager
                .createQuery("delete from OpenForm o where o.workId = :plan and o.memberId = :me and o.form = :form")
                .setParameter("plan", planId)
                .setParameter("me", members.viewer().memberId())
                .setParameter("form", form)
                .executeUpdate();
    }
}
