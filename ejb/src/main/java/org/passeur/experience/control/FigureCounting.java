package org.passeur.experience.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Region;
import org.passeur.experience.boundary.Again;
import org.passeur.experience.boundary.BlockKey;
import org.passeur.experience.entity.Figure;
import org.passeur.experience.entity.Minutes;
import org.passeur.practice.boundary.WorkUsed;

/**
 * Works out, at each write, what may be told of the reports on a work, so that its page reads a few rows however many
 * reports there are, and so that what may not be told is stored nowhere.
 */
@Dependent
public class FigureCounting {

    /** Different people below which nothing is told. */
    public static final int THRESHOLD = 3;

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Event<WorkUsed> used;

    /**
     * To be called with these works locked ({@link org.passeur.practice.boundary.WorkLocks}), so that each writer counts what
     * the one before wrote; locked before a report is written, for its row would share a lock that is asked for alone.
     */
    void count(Collection<Long> workIds) {
        entityManager.flush();
        for (Long id : new TreeSet<>(workIds)) {
            count(id);
        }
    }

    private void count(Long workId) {
        Map<String, Figure> before = entityManager
                .createQuery("select f from Figure f where f.id.workId = :id", Figure.class)
                .setParameter("id", workId)
                .getResultStream()
                .collect(Collectors.toMap(Figure::blockKey, figure -> figure));
        Collection<Told> reports = reports(workId);
        int people = people(reports.stream().map(Told::authorId).toList());
        boolean told = people >= THRESHOLD;
        if (told) {
            figure(before, workId, BlockKey.WHOLE)
                    .count(reports.size(), people, median(taken("m.activityId", workId)))
                    .say(
                            (int) reports.stream()
                                    .map(Told::region)
                                    .filter(Objects::nonNull)
                                    .distinct()
                                    .count(),
                            says(reports, Again.YES),
                            says(reports, Again.WITH_CHANGES),
                            says(reports, Again.NO));
        }
        Map<String, List<Taken>> blocks = new HashMap<>();
        taken("r.workId", workId)
                .forEach(taken -> blocks.computeIfAbsent(taken.key(), key -> new ArrayList<>())
                        .add(taken));
        blocks.forEach((key, taken) -> {
            Integer median = median(taken);
            if (median != null) {
                figure(before, workId, key).count(taken.size(), people(authors(taken)), median);
            }
        });
        // What is told no more is not kept either.
        before.values().forEach(entityManager::remove);
        used.fire(new WorkUsed(workId, told ? reports.size() : 0));
    }

    /** The one that there was, taken out of them, or a new one. */
    private Figure figure(Map<String, Figure> before, Long workId, String key) {
        Figure figure = before.remove(key);
        if (figure == null) {
            figure = new Figure(workId, key);
            entityManager.persist(figure);
        }
        return figure;
    }

    /**
     * On the work itself, and on plans that took the time of a block that comes from it. The ids come from two indexes: with
     * an "or" between them the database would read all reports there are, with works locked.
     */
    private Collection<Told> reports(Long workId) {
        return entityManager
                .createQuery("""
                        select new org.passeur.experience.control.FigureCounting$Told(r.authorId, r.region, r.again)
                        from ExperienceReport r where r.withdrawnReason is null and r.id in (
                            select o.id from ExperienceReport o where o.workId = :id union
                            select p.id from ExperienceReport p join p.minutes m
                                where m.activityId = :id and m.actual > 0)""", Told.class)
                .setParameter("id", workId)
                .getResultList();
    }

    /** What is counted of a report: its texts are not read. */
    record Told(Long authorId, Region region, Again again) {}

    private record Taken(String key, int overrun, Long authorId) {}

    /** What was left out took no time, and says nothing of how long it takes. */
    private List<Taken> taken(String of, Long workId) {
        return entityManager
                .createQuery(
                        "select m.blockKey, m.plannedMin, m.plannedMax, m.actual, r.authorId from ExperienceReport r"
                                + " join r.minutes m where r.withdrawnReason is null and m.actual > 0 and " + of
                                + " = :id",
                        Object[].class)
                .setParameter("id", workId)
                .getResultStream()
                .map(row -> new Taken(
                        (String) row[0], Minutes.overrun((int) row[1], (int) row[2], (int) row[3]), (Long) row[4]))
                .toList();
    }

    private static List<Long> authors(List<Taken> taken) {
        return taken.stream().map(Taken::authorId).toList();
    }

    /** Accounts that are no more count as one person together: nobody knows whether they were several. */
    private static int people(List<Long> authors) {
        return new HashSet<>(authors).size();
    }

    private static int says(Collection<Told> reports, Again again) {
        return (int) reports.stream().filter(report -> report.again() == again).count();
    }

    /** Minutes; null when too few people told. */
    private static Integer median(List<Taken> taken) {
        return people(authors(taken)) < THRESHOLD
                ? null
                : median(taken.stream().mapToInt(Taken::overrun).sorted().toArray());
    }

    /**
     * The one in the middle, or half way between the two in the middle, rounded away from 0.
     *
     * @param sorted not empty
     */
    static int median(int[] sorted) {
        int sum = sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2];
        return sum < 0 ? -((1 - sum) / 2) : (sum + 1) / 2;
    }
}
