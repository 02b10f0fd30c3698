package org.passeur.experience.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Viewer;
import org.passeur.experience.boundary.BlockMinutes;
import org.passeur.experience.boundary.OwnReport;
import org.passeur.experience.boundary.Report;
import org.passeur.experience.entity.ExperienceReport;
import org.passeur.experience.entity.Minutes;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.ReadableWorks;
import org.passeur.practice.boundary.WorkKind;

/** Reports as one may read them: who wrote an anonymous one is in no answer but their own. */
@Dependent
public class ReportQueries {

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * Newest month first; within a month in an order that tells nothing.
     *
     * @throws NotFoundException when the viewer may not read the work
     */
    public Page<Report> list(Viewer viewer, WorkKind kind, Long workId, int page, int size) {
        long people = people(viewer, kind, workId);
        Map<String, Object> parameters = new HashMap<>(ReadableWorks.parameters(viewer));
        parameters.put("id", workId);
        String where = " where r.workId = :id and r.withdrawnReason is null and " + readable(viewer);
        // Alone or between two, an anonymous report has few people who can have written it. A moderator must be able to
        // withdraw it all the same.
        if (people < FigureCounting.THRESHOLD && !viewer.moderator()) {
            where += viewer.isMember() ? " and (r.anonymous = false or r.authorId = :me)" : " and r.anonymous = false";
        }
        var query = entityManager.createQuery(
                "select r, m.displayName from ExperienceReport r join Work w on w.id = r.workId"
                        + " left join Member m on m.id = r.authorId" + where + " order by r.writtenIn desc, r.id",
                Object[].class);
        List<Report> reports = bind(query, parameters)
                .setFirstResult(Math.multiplyExact(page - 1, size))
                .setMaxResults(size)
                .getResultStream()
                .map(row -> {
                    ExperienceReport report = (ExperienceReport) row[0];
                    return report.shown((String) row[1], viewer.is(report.getAuthorId()));
                })
                .toList();
        long total = bind(
                        entityManager.createQuery(
                                "select count(r) from ExperienceReport r join Work w on w.id = r.workId" + where,
                                Long.class),
                        parameters)
                .getSingleResult();
        return new Page<>(reports, page, size, total, Long.MAX_VALUE);
    }

    /** That a report {@code r} on a work {@code w} that the viewer may read is for them, or their own. */
    private static String readable(Viewer viewer) {
        String readable = ReadableWorks.revisionClause("w", "r.revision", viewer);
        return viewer.isMember() ? "(r.authorId = :me or " + readable + ")" : readable;
    }

    /** How many people reported on the work itself. */
    private long people(Viewer viewer, WorkKind kind, Long workId) {
        var query = entityManager.createQuery(
                "select (select count(distinct coalesce(r.authorId, 0)) from ExperienceReport r"
                        + " where r.workId = w.id and r.withdrawnReason is null)"
                        + " from Work w where w.id = :id and w.kind = :kind and " + ReadableWorks.clause("w", viewer),
                Long.class);
        Map<String, Object> parameters = new HashMap<>(ReadableWorks.parameters(viewer));
        parameters.put("id", workId);
        parameters.put("kind", kind.code());
        return bind(query, parameters)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(kind.code(), workId));
    }

    /** Whether a report is in the lists that the viewer reads. */
    boolean isReadable(Viewer viewer, ExperienceReport report) {
        Map<String, Object> parameters = new HashMap<>(ReadableWorks.parameters(viewer));
        parameters.put("id", report.getId());
        var query = entityManager.createQuery(
                "select count(r) from ExperienceReport r join Work w on w.id = r.workId where r.id = :id and "
                        + ReadableWorks.clause("w", viewer) + " and " + readable(viewer),
                Long.class);
        return bind(query, parameters).getSingleResult() > 0;
    }

    /** The viewer's own, newest month first. */
    public Page<OwnReport> mine(Viewer viewer, int page, int size) {
        Map<String, Object> parameters = new HashMap<>(ReadableWorks.parameters(viewer));
        var query = entityManager.createQuery(
                "select r, w.kind, case when " + ReadableWorks.clause("w", viewer)
                        + " then w.title else null end from ExperienceReport r join Work w on w.id = r.workId"
                        + " where r.authorId = :me order by r.writtenIn desc, r.id",
                Object[].class);
        List<OwnReport> reports = bind(query, parameters)
                .setFirstResult(Math.multiplyExact(page - 1, size))
                .setMaxResults(size)
                .getResultStream()
                .map(row -> own((ExperienceReport) row[0], WorkKind.of((String) row[1]), (String) row[2], List.of()))
                .toList();
        long total = entityManager
                .createQuery("select count(r) from ExperienceReport r where r.authorId = :me", Long.class)
                .setParameter("me", viewer.memberId())
                .getSingleResult();
        return new Page<>(reports, page, size, total, Long.MAX_VALUE);
    }

    /**
     * @throws NotFoundException when it is not the viewer's own
     */
    public OwnReport own(Viewer viewer, Long id) {
        ExperienceReport report = find(viewer, id);
        String kind = entityManager
                .createQuery("select w.kind from Work w where w.id = :id", String.class)
                .setParameter("id", report.getWorkId())
                .getSingleResult();
        return own(
                report,
                WorkKind.of(kind),
                null,
                report.getMinutes().stream()
                        .map(Minutes::given)
                        .sorted(Comparator.comparingInt(BlockMinutes::session).thenComparingInt(BlockMinutes::block))
                        .toList());
    }

    /**
     * @throws NotFoundException when it is not the viewer's own
     */
    ExperienceReport find(Viewer viewer, Long id) {
        ExperienceReport report = entityManager.find(ExperienceReport.class, id);
        if (report == null || !viewer.is(report.getAuthorId())) {
            throw new NotFoundException("report", id);
        }
        return report;
    }

    private static OwnReport own(ExperienceReport report, WorkKind kind, String title, List<BlockMinutes> minutes) {
        return new OwnReport(
                report.shown(null, true),
                report.getVersion(),
                kind,
                report.getWorkId(),
                title,
                report.getWithdrawnReason(),
                minutes);
    }

    private static <Q extends Query> Q bind(Q query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
