package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Viewer;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.entity.PlanActivity;

/**
 * What plans were made with. Whoever plans for tomorrow's group, and whoever reads what was published, goes on having an
 * activity that its author withdraws tonight: it was given under a licence that is not taken back. Who may read it is asked
 * of its revision each time, so nothing is said here of whom it is for.
 */
@Dependent
public class PlanActivities {

    /** Whoever may read it. */
    private static final String PUBLISHED = "w.status = org.passeur.practice.boundary.WorkStatus.PUBLISHED";

    @PersistenceContext
    private EntityManager entityManager;

    /** A revision that is published now. */
    private record Published(String externalId, int number, boolean newest, Long id) {

        boolean isNamed(ActivityRef ref) {
            return externalId.equals(ref.activity()) && (ref.revision() == null ? newest : ref.revision() == number);
        }
    }

    /**
     * Keeps, for a plan by its id, the published revisions that it names and that who saves it may read, unless the activity
     * is for fewer people by now than a revision was: a plan of today does not open it again. Who types an id of what is
     * hidden from them puts nothing in.
     */
    public void keep(Viewer viewer, Long planId, List<ActivityRef> named) {
        keep(Map.of(planId, named), readable(viewer), WorkQueries.parameters(viewer));
    }

    /**
     * The same at publication, with what was published since it was saved, also by those who write in it beside its owner:
     * they name drafts of their own, too.
     */
    public void keepForPublication(Viewer viewer, Long planId, List<ActivityRef> named) {
        Map<String, Object> parameters = new HashMap<>(WorkQueries.parameters(viewer));
        parameters.put("plan", planId);
        keep(
                Map.of(planId, named),
                "(%s) or %s and exists (select 1 from Writer o where o.workId = :plan and o.memberId = w.ownerId)"
                        .formatted(readable(viewer), PUBLISHED),
                parameters);
    }

    /** The same for whoever may read them, of plans that an import writes; in as many statements for one as for many. */
    public void keepOfImport(Map<Long, List<ActivityRef>> named) {
        keep(named, PUBLISHED, Map.of());
    }

    private static String readable(Viewer viewer) {
        return WorkQueries.published("w", viewer) + " and " + WorkQueries.readableRevision(viewer);
    }

    private void keep(Map<Long, List<ActivityRef>> named, String readable, Map<String, Object> parameters) {
        Set<String> activities = named.values().stream()
                .flatMap(Collection::stream)
                .map(ActivityRef::activity)
                .collect(Collectors.toSet());
        if (activities.isEmpty()) {
            return;
        }
        Set<Integer> numbers = BlockQueries.numbers(named.values().stream().flatMap(Collection::stream));
        Map<String, List<Published>> published = published(activities, numbers, readable, parameters);
        Set<PlanActivity.Key> kept = kept(named.keySet());
        named.forEach((planId, refs) -> refs.stream()
                .flatMap(ref -> published.getOrDefault(ref.activity(), List.of()).stream()
                        .filter(revision -> revision.isNamed(ref)))
                .map(revision -> new PlanActivity.Key(planId, revision.id()))
                .filter(kept::add)
                .forEach(key -> entityManager.persist(new PlanActivity(key.planId(), key.revisionId()))));
    }

    /** An adaptation is made with what its original was made with. */
    public void keepThoseOf(Long planId, Long adaptationId) {
        entityManager
                .createNativeQuery("insert into plan_activity (plan_id, revision_id)"
                        + " select :adaptation, revision_id from plan_activity where plan_id = :plan")
                .setParameter("adaptation", adaptationId)
                .setParameter("plan", planId)
                .executeUpdate();
    }

    /**
     * What somebody else than its author takes out of sight goes out of the plans as well, of those that are saved meanwhile
     * too: the revisions say so themselves.
     */
    public void takeOut(Long activityId) {
        // Revisions never change but for this; it is no part of what was published.
        entityManager
                .createNativeQuery("update work_revision set out_of_plans = true where work_id = :activity")
                .setParameter("activity", activityId)
                .executeUpdate();
    }

    /** Whether some plan was made with it. */
    public boolean isKept(Long activityId) {
        return entityManager
                        .createQuery(
                                "select count(*) from PlanActivity k join Revision r on r.id = k.revisionId"
                                        + " where r.work.id = :activity",
                                Long.class)
                        .setParameter("activity", activityId)
                        .getSingleResult()
                > 0;
    }

    private Map<String, List<Published>> published(
            Set<String> activities, Set<Integer> numbers, String readable, Map<String, Object> parameters) {
        TypedQuery<Object[]> query = entityManager.createQuery("""
                        select w.externalId, r.number, w.headRevision, r.id from Activity w join Revision r on r.work = w
                        where w.externalId in :activities and (r.number = w.headRevision or r.number in :numbers)
                            and (%s)
                            and (r.number = w.headRevision
                                or w.visibility = org.passeur.community.boundary.Visibility.EVERYONE
                                or w.visibility = r.visibility and w.networkId = r.networkId)""".formatted(readable), Object[].class);
        parameters.forEach(query::setParameter);
        return query.setParameter("activities", activities)
                .setParameter("numbers", numbers)
                .getResultStream()
                .map(row -> new Published((String) row[0], (int) row[1], row[1].equals(row[2]), (Long) row[3]))
                .collect(Collectors.groupingBy(Published::externalId, HashMap::new, Collectors.toList()));
    }

    private Set<PlanActivity.Key> kept(Set<Long> planIds) {
        return entityManager
                .createQuery("select k from PlanActivity k where k.planId in :plans", PlanActivity.class)
                .setParameter("plans", planIds)
                .getResultStream()
                .map(PlanActivity::key)
                .collect(Collectors.toSet());
    }
}
