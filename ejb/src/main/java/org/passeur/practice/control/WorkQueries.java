package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.boundary.Visibility;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityOffer;
import org.passeur.practice.boundary.AttachmentInfo;
import org.passeur.practice.boundary.Licence;
import org.passeur.practice.boundary.Lineage;
import org.passeur.practice.boundary.PublishedWork;
import org.passeur.practice.boundary.RevisionInfo;
import org.passeur.practice.boundary.WorkContent;
import org.passeur.practice.entity.Work;

/** Reads that show exactly what a viewer may see: visibility is part of each query, never a filter after it. */
@Dependent
public class WorkQueries {

    /** Files of revisions. */
    private static final String FILES = " from Attachment a join a.activity w join Revision r on r.work = w"
            + " and r.number >= a.firstRevision and (a.lastRevision is null or r.number <= a.lastRevision) where ";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RevisionCache revisions;

    /**
     * A published revision with its content.
     *
     * @param number which revision; null for the newest
     * @throws NotFoundException when there is none that the viewer may see
     */
    public <C extends WorkContent> PublishedWork<C> get(
            Class<? extends Work<C>> type, Class<C> contentType, Viewer viewer, Long id, Integer number) {
        Where where = Where.published(viewer).and("w.id = :id", "id", id);
        if (number != null) {
            where = where.and("r.number = :number", "number", number).and(readableRevision(viewer));
        }
        Object[] row = where.bind(entityManager.createQuery(
                        """
                        select w.externalId, r.language, w.visibility, w.headRevision, w.ownerId, w.networkId, w.version,
                            r.id, r.number, r.publishedAt, m.displayName, n.name, w.draftChanged,
                            w.origin.revision, w.origin.title, w.origin.author, w.origin.network, w.origin.licence,"""
                                + " (select o.id from Work o where o.id = w.origin.id and " + published("o", viewer)
                                + "),"
                                + " exists (select 1 from Work c where c.origin.id = w.id and " + published("c", viewer)
                                + ")"
                                + " from " + Where.entity(type) + " w join Revision r on r.work = w"
                                + (number == null ? " and r.number = w.headRevision" : "")
                                + " left join Member m on m.id = w.ownerId left join Network n on n.id = w.networkId"
                                + " where " + where.clause(),
                        Object[].class))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(Where.entity(type), id));
        Long ownerId = (Long) row[4];
        return new PublishedWork<>(
                id,
                (String) row[0],
                (Language) row[1],
                (Visibility) row[2],
                (int) row[8],
                (int) row[3],
                (Instant) row[9],
                (String) row[10],
                (String) row[11],
                revisions.content((Long) row[7], contentType),
                row[13] == null
                        ? null
                        : new Lineage(
                                (Long) row[18],
                                (int) row[13],
                                (String) row[14],
                                (String) row[15],
                                (String) row[16],
                                (Licence) row[17]),
                (boolean) row[19],
                PublishedVersion.of((long) row[6], (boolean) row[12]),
                viewer.is(ownerId),
                Works.mayWithdraw(viewer, ownerId, (Long) row[5]),
                Works.mayErase(viewer, ownerId));
    }

    /** Newest first. */
    public List<RevisionInfo> revisions(Class<?> type, Viewer viewer, Long id) {
        Where where = Where.published(viewer).and("w.id = :id", "id", id).and(readableRevision(viewer));
        List<RevisionInfo> found = where.bind(entityManager.createQuery(
                        "select new org.passeur.practice.boundary.RevisionInfo(r.number, r.publishedAt)"
                                + " from Revision r join " + Where.entity(type) + " w on r.work = w where "
                                + where.clause()
                                + " order by r.number desc",
                        RevisionInfo.class))
                .getResultList();
        if (found.isEmpty()) {
            throw new NotFoundException(Where.entity(type), id);
        }
        return found;
    }

    /** Ids of the activities that the viewer may open, by their external ids. */
    public Map<String, Long> activityIds(Viewer viewer, List<String> externalIds) {
        if (externalIds.isEmpty()) {
            return Map.of();
        }
        Where where = Where.published(viewer).and("w.externalId in :externalIds", "externalIds", externalIds);
        Map<String, Long> ids = new HashMap<>();
        where.bind(entityManager.createQuery(
                        "select w.externalId, w.id from Activity w where " + where.clause(), Object[].class))
                .getResultStream()
                .forEach(row -> ids.put((String) row[0], (Long) row[1]));
        return ids;
    }

    /** What the viewer may put into a plan, of these; in no order. */
    public List<ActivityOffer> offers(Viewer viewer, List<Long> ids) {
        if (ids.isEmpty()) {
            return List.of();
        }
        Where where = Where.published(viewer).and("w.id in :ids", "ids", ids);
        List<Object[]> rows = where.bind(entityManager.createQuery(
                        "select w.id, w.externalId, r.number, r.id from Activity w"
                                + " join Revision r on r.work = w and r.number = w.headRevision where "
                                + where.clause(),
                        Object[].class))
                .getResultList();
        Map<Long, ActivityContent> contents =
                revisions.contents(rows.stream().map(row -> (Long) row[3]).toList(), ActivityContent.class);
        return rows.stream()
                .map(row ->
                        new ActivityOffer((Long) row[0], (String) row[1], (int) row[2], contents.get((Long) row[3])))
                .toList();
    }

    /** Files of a revision that the viewer may read, in one statement: its page asks for them each time. */
    public List<AttachmentInfo> attachments(Viewer viewer, Long activityId, int revision) {
        Where where = readableFile(viewer, activityId).and("r.number = :number", "number", revision);
        return where.bind(entityManager.createQuery(
                        """
                        select new org.passeur.practice.boundary.AttachmentInfo(
                            a.id, a.name, a.mediaType, a.size, a.firstRevision, a.lastRevision)""" + FILES + where.clause() + " order by a.id", AttachmentInfo.class))
                .getResultList();
    }

    /** Whether some revision that the viewer may read has this file. */
    public boolean isFileReadable(Viewer viewer, Long activityId, Long fileId) {
        Where where = readableFile(viewer, activityId).and("a.id = :file", "file", fileId);
        return where.bind(entityManager.createQuery("select count(*)" + FILES + where.clause(), Long.class))
                        .getSingleResult()
                > 0;
    }

    private static Where readableFile(Viewer viewer, Long activityId) {
        return Where.published(viewer).and("w.id = :id", "id", activityId).and(readableRevision(viewer));
    }

    /** What was published for fewer people, or another network, stays theirs when the work is opened to more or moves. */
    static String readableRevision(Viewer viewer) {
        return "(r.number = w.headRevision or " + seenRevision(viewer) + ")";
    }

    /** The same of a revision that the query knows by its number alone. */
    public static String readableNumber(String work, String number, Viewer viewer) {
        return number + " = " + work + ".headRevision" + (viewer.isMember() ? " or " + work + ".ownerId = :me" : "")
                + " or exists (select 1 from Revision seen where seen.work.id = " + work + ".id and seen.number = "
                + number + " and (" + seen("seen", work, viewer) + "))";
    }

    /** Whom a revision was published for, whatever became of its work. */
    static String seenRevision(Viewer viewer) {
        return seen("r", "w", viewer);
    }

    /** What the conditions on a viewer are bound to. */
    public static Map<String, Object> parameters(Viewer viewer) {
        Map<String, Object> parameters = new HashMap<>();
        if (!viewer.networkIds().isEmpty()) {
            parameters.put("networks", viewer.networkIds());
        }
        if (viewer.isMember()) {
            parameters.put("me", viewer.memberId());
        }
        return parameters;
    }

    /**
     * @param work its alias
     */
    public static String published(String work, Viewer viewer) {
        return work + ".status = org.passeur.practice.boundary.WorkStatus.PUBLISHED and (" + seen(work, work, viewer)
                + ")";
    }

    /**
     * Who sees what has this visibility.
     *
     * @param holder alias of what has it: the work, or one of its revisions
     * @param work alias of the work
     */
    private static String seen(String holder, String work, Viewer viewer) {
        String clause = holder + ".visibility = org.passeur.community.boundary.Visibility.EVERYONE";
        if (!viewer.networkIds().isEmpty()) {
            clause += " or " + holder + ".visibility = org.passeur.community.boundary.Visibility.NETWORK" + " and "
                    + holder + ".networkId in :networks";
        }
        if (viewer.isMember()) {
            clause += " or " + work + ".ownerId = :me";
        }
        return clause;
    }
}
