package org.passeur.exchange.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.exchange.control.CommentQueries;
import org.passeur.exchange.control.Readers;
import org.passeur.exchange.entity.WorkFollow;
import org.passeur.exchange.entity.WorkMember;
import org.passeur.exchange.entity.WorkThanks;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.ReadableWorks;
import org.passeur.practice.boundary.WorkKind;

/** Thanks and following, and what the page of a work shows of what is said of it. */
@Stateless
public class WorkLives {

    private static final int NEWEST = 3;

    /** Who follows more than that follows nothing. */
    private static final int MAX_FOLLOWED = 200;

    private static final int MAX_NAMES = 200;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private CommentQueries comments;

    @Inject
    private Readers readers;

    @Inject
    private Members members;

    /**
     * In one statement for visitors; one more when there are comments that the caller may read, and one for the author of
     * a work that is thanked for.
     *
     * @throws NotFoundException when the caller may not read the work
     */
    @PermitAll
    public WorkLife of(@NotNull Long workId) {
        Viewer viewer = members.viewer();
        Map<String, Object> parameters = new HashMap<>(ReadableWorks.parameters(viewer));
        parameters.put("id", workId);
        String mine = viewer.isMember()
                ? ", (select count(*) from WorkComment c where c.workId = w.id and " + CommentQueries.readable(viewer)
                        + " and c.state = org.passeur.exchange.boundary.CommentState.SHOWN) as comments,"
                        + " exists (select 1 from WorkThanks t where t.id.workId = w.id and t.id.memberId = :me)"
                        + " as thanked,"
                        + " exists (select 1 from WorkFollow f where f.id.workId = w.id and f.id.memberId = :me)"
                        + " as followed"
                : "";
        Tuple row = bind(
                        entityManager.createQuery(
                                "select w.ownerId as ownerId,"
                                        + " (select count(*) from WorkThanks t where t.id.workId = w.id) as thanks"
                                        + mine
                                        + " from Work w where w.id = :id and " + ReadableWorks.clause("w", viewer),
                                Tuple.class),
                        parameters)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("work", workId));
        long thanks = row.get("thanks", Long.class);
        if (!viewer.isMember()) {
            return new WorkLife(0, List.of(), thanks, false, false, false, List.of());
        }
        boolean own = viewer.is(row.get("ownerId", Long.class));
        long commented = row.get("comments", Long.class);
        return new WorkLife(
                commented,
                commented == 0 ? List.of() : comments.newest(viewer, workId, NEWEST),
                thanks,
                row.get("thanked", Boolean.class),
                row.get("followed", Boolean.class),
                own,
                own && thanks > 0 ? thankedBy(workId) : List.of());
    }

    private List<String> thankedBy(Long workId) {
        return entityManager
                .createQuery(
                        "select m.displayName from WorkThanks t join Member m on m.id = t.id.memberId"
                                + " where t.id.workId = :id order by t.givenAt desc",
                        String.class)
                .setParameter("id", workId)
                .setMaxResults(MAX_NAMES)
                .getResultList();
    }

    /**
     * Thanks for a work, once; twice is once.
     *
     * @throws NotFoundException when the caller may not read it
     * @throws RuleBrokenException when it is their own
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void thank(@NotNull Long workId) {
        Viewer viewer = readers.member();
        if (viewer.is(readers.ownerOf(viewer, null, workId))) {
            throw new RuleBrokenException("workId", "thanks.own");
        }
        WorkMember id = alone(workId, viewer);
        if (entityManager.find(WorkThanks.class, id) == null) {
            entityManager.persist(new WorkThanks(id, Instant.now()));
        }
    }

    /** Takes thanks back, also for what one may not read any more; what was not given is not there. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void takeBackThanks(@NotNull Long workId) {
        remove("WorkThanks", workId, readers.member());
    }

    /**
     * @throws NotFoundException when the caller may not read it
     * @throws RuleBrokenException when they follow very many already
     */
    @RolesAllowed(Roles.PRACTITIONER)
    public void follow(@NotNull Long workId) {
        Viewer viewer = readers.member();
        readers.ownerOf(viewer, null, workId);
        WorkMember id = alone(workId, viewer);
        if (entityManager.find(WorkFollow.class, id) != null) {
            return;
        }
        long followed = entityManager
                .createQuery("select count(f) from WorkFollow f where f.id.memberId = :me", Long.class)
                .setParameter("me", viewer.memberId())
                .getSingleResult();
        if (followed >= MAX_FOLLOWED) {
            throw new RuleBrokenException("workId", "follow.tooMany");
        }
        entityManager.persist(new WorkFollow(id, Instant.now()));
    }

    /** Ends following, also of what one has lost sight of. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void unfollow(@NotNull Long workId) {
        remove("WorkFollow", workId, readers.member());
    }

    /** What is on the page of a followed work is new no more. */
    @RolesAllowed(Roles.PRACTITIONER)
    public void see(@NotNull Long workId) {
        Viewer viewer = readers.member();
        entityManager
                .createQuery("update WorkFollow f set f.seenAt = :now where f.id.workId = :id and f.id.memberId = :me")
                .setParameter("now", Instant.now())
                .setParameter("id", workId)
                .setParameter("me", viewer.memberId())
                .executeUpdate();
    }

    /** What the caller follows, last followed first, with what is new since they looked: one statement. */
    @RolesAllowed(Roles.PRACTITIONER)
    public List<FollowedWork> followed() {
        Viewer viewer = members.viewer();
        if (!viewer.isMember()) {
            return List.of();
        }
        return bind(
                        entityManager.createQuery(
                                "select w.kind as kind, w.id as id, f.since as since, w.title as title,"
                                        + " w.language as language, w.headRevision as revision,"
                                        + " case when " + ReadableWorks.clause("w", viewer)
                                        + " then true else false end as readable,"
                                        + " case when w.publishedAt > f.seenAt then true else false end as published,"
                                        + " (select count(*) from WorkComment c where c.workId = w.id and "
                                        + CommentQueries.readable(viewer)
                                        + " and c.state = org.passeur.exchange.boundary.CommentState.SHOWN"
                                        + " and c.writtenAt > f.seenAt and (c.authorId is null or c.authorId <> :me))"
                                        + " as comments,"
                                        + " (select count(*) from ExperienceReport r where r.workId = w.id and "
                                        + ReadableWorks.revisionClause("w", "r.revision", viewer)
                                        + " and r.withdrawnReason is null and r.writtenAt > f.seenAt"
                                        + " and (r.authorId is null or r.authorId <> :me)) as reports"
                                        + " from WorkFollow f join Work w on w.id = f.id.workId"
                                        + " where f.id.memberId = :me order by f.since desc, w.id",
                                Tuple.class),
                        ReadableWorks.parameters(viewer))
                .setMaxResults(MAX_FOLLOWED)
                .getResultStream()
                .map(WorkLives::followed)
                .toList();
    }

    private static FollowedWork followed(Tuple row) {
        boolean readable = row.get("readable", Boolean.class);
        return new FollowedWork(
                WorkKind.of(row.get("kind", String.class)),
                row.get("id", Long.class),
                row.get("since", Instant.class),
                readable ? row.get("title", String.class) : null,
                readable ? row.get("language", Language.class) : null,
                readable && row.get("published", Boolean.class) ? row.get("revision", Integer.class) : null,
                readable ? row.get("comments", Long.class) : 0,
                readable ? row.get("reports", Long.class) : 0);
    }

    /** Makes a second press of the same finger wait for the first. */
    private WorkMember alone(Long workId, Viewer viewer) {
        entityManager
                .createNativeQuery("select id from member where id = :me for update", Long.class)
                .setParameter("me", viewer.memberId())
                .getResultList();
        return new WorkMember(workId, viewer.memberId());
    }

    private void remove(String what, Long workId, Viewer viewer) {
        entityManager
                .createQuery("delete from " + what + " t where t.id.workId = :id and t.id.memberId = :me")
                .setParameter("id", workId)
                .setParameter("me", viewer.memberId())
                .executeUpdate();
    }

    private static <Q extends Query> Q bind(Q query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
