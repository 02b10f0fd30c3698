package org.passeur.experience.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityNotFoundException;
import jakarta.persistence.LockModeType;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.passeur.community.boundary.Viewer;
import org.passeur.experience.boundary.BlockMinutes;
import org.passeur.experience.boundary.SaveReport;
import org.passeur.experience.boundary.SavedReport;
import org.passeur.experience.entity.ExperienceReport;
import org.passeur.experience.entity.Minutes;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.practice.boundary.WorkErased;
import org.passeur.practice.boundary.WorkLocks;

/** Writes reports, and has counted again what hangs on them. */
@Dependent
public class ReportBook {

    /** Of one person on one work: a session a week for half a year. */
    static final int MAX_EACH = 26;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private ReportQueries queries;

    @Inject
    private FigureCounting figures;

    @Inject
    private WorkLocks locks;

    public SavedReport add(SaveReport told, List<Minutes> minutes, Viewer viewer) {
        Set<Long> concerned = concerned(told.workId(), minutes);
        locks.lock(concerned);
        List<ExperienceReport> before = entityManager
                .createQuery(
                        "select r from ExperienceReport r where r.workId = :work and r.authorId = :me",
                        ExperienceReport.class)
                .setParameter("work", told.workId())
                .setParameter("me", viewer.memberId())
                .getResultList();
        Optional<ExperienceReport> same =
                before.stream().filter(report -> report.says(told, minutes)).findFirst();
        if (same.isPresent()) {
            return new SavedReport(same.get().getId(), same.get().getVersion());
        }
        if (before.size() >= MAX_EACH) {
            throw new RuleBrokenException("workId", "report.tooMany");
        }
        ExperienceReport report = new ExperienceReport(told.workId(), viewer.memberId(), Instant.now());
        report.tell(told, minutes);
        entityManager.persist(report);
        figures.count(concerned);
        return new SavedReport(report.getId(), report.getVersion());
    }

    public SavedReport change(SaveReport told, List<Minutes> minutes, Viewer viewer) {
        ExperienceReport report = queries.find(viewer, told.id());
        if (!report.getWorkId().equals(told.workId())) {
            throw new NotFoundException("report", told.id());
        }
        Set<Long> concerned = concerned(told.workId(), minutes);
        concerned.addAll(report.activityIds());
        locks.lock(concerned);
        refresh(report);
        checkVersion(report, told.version());
        report.tell(told, minutes);
        // The minutes alone may have changed, which are in rows of their own.
        entityManager.lock(report, LockModeType.OPTIMISTIC_FORCE_INCREMENT);
        try {
            figures.count(concerned);
        } catch (OptimisticLockException e) {
            throw new ConflictException(told.version() + 1);
        }
        return new SavedReport(report.getId(), report.getVersion());
    }

    /**
     * All but the minutes: nobody can compare them any more with what was planned.
     *
     * @throws RuleBrokenException when it gives others than are kept
     */
    public SavedReport changeKeepingMinutes(SaveReport told, Viewer viewer) {
        List<Minutes> kept = List.copyOf(queries.find(viewer, told.id()).getMinutes());
        for (int i = 0; i < told.minutes().size(); i++) {
            BlockMinutes given = told.minutes().get(i);
            if (kept.stream().noneMatch(minutes -> minutes.given().equals(given))) {
                throw new RuleBrokenException("minutes[" + i + "]", "report.block");
            }
        }
        return change(told, kept, viewer);
    }

    public void delete(Long id, long version, Viewer viewer) {
        ExperienceReport report = queries.find(viewer, id);
        Set<Long> concerned = concerned(report);
        locks.lock(concerned);
        refresh(report);
        checkVersion(report, version);
        entityManager.remove(report);
        figures.count(concerned);
    }

    /** By a moderator, of what they read. */
    public void withdraw(Long id, String reason, Viewer viewer) {
        ExperienceReport report = entityManager.find(ExperienceReport.class, id);
        if (report == null || report.getWithdrawnReason() != null || !queries.isReadable(viewer, report)) {
            throw new NotFoundException("report", id);
        }
        Set<Long> concerned = concerned(report);
        locks.lock(concerned);
        refresh(report);
        if (report.getWithdrawnReason() != null) {
            throw new NotFoundException("report", id);
        }
        // Its author may have changed meanwhile what it tells of.
        concerned.addAll(report.activityIds());
        locks.lock(concerned);
        report.withdraw(reason);
        figures.count(concerned);
    }

    /** What another wrote while this one waited; gone, if that was to erase it. */
    private void refresh(ExperienceReport report) {
        try {
            entityManager.refresh(report);
        } catch (EntityNotFoundException e) {
            throw new NotFoundException("report", report.getId());
        }
    }

    /** The reports on a plan go with it; the activities that it used are counted without them. */
    void forget(@Observes WorkErased erased) {
        List<ExperienceReport> reports = entityManager
                .createQuery(
                        "select distinct r from ExperienceReport r left join fetch r.minutes where r.workId = :id",
                        ExperienceReport.class)
                .setParameter("id", erased.workId())
                .getResultList();
        Set<Long> others = new HashSet<>();
        reports.forEach(report -> others.addAll(report.activityIds()));
        others.remove(erased.workId());
        if (!others.isEmpty()) {
            locks.lock(others);
        }
        reports.forEach(entityManager::remove);
        figures.count(others);
    }

    private static void checkVersion(ExperienceReport report, long version) {
        if (report.getVersion() != version) {
            throw new ConflictException(report.getVersion());
        }
    }

    private static Set<Long> concerned(ExperienceReport report) {
        Set<Long> concerned = new HashSet<>(report.activityIds());
        concerned.add(report.getWorkId());
        return concerned;
    }

    private static Set<Long> concerned(Long workId, List<Minutes> minutes) {
        Set<Long> concerned = new HashSet<>();
        concerned.add(workId);
        minutes.stream().map(Minutes::activityId).filter(id -> id != null).forEach(concerned::add);
        return concerned;
    }
}
