package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.passeur.community.boundary.Viewer;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.LibraryActivity.Origin;
import org.passeur.practice.boundary.Licence;

/** The activities that the blocks of plans name. */
@Dependent
public class BlockQueries {

    private static final String NEVER = "1 = 0";

    /** That a plan was made with the revision, and nobody else than its author took that out of sight. */
    private static final String KEPT = "r.outOfPlans = false and exists"
            + " (select 1 from PlanActivity k where k.planId in :plans and k.revisionId = r.id)";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RevisionCache revisions;

    /**
     * Conditions on the activity {@code w} and its revision {@code r}.
     *
     * @param offered that it is there for them, with a page
     * @param own that it is theirs, if only as a draft
     * @param readable that an older revision is for them
     * @param kept that the plan has this revision, and it was published for them
     */
    private record Sight(String offered, String own, String readable, String kept) {

        private Sight {
            offered = "(" + offered + ")";
            kept = "(" + kept + ")";
        }
    }

    /**
     * A revision of an activity, or a draft.
     *
     * @param ownWork whether nobody but its owner has rights in it
     * @param originLicence of what it was adapted from; null when it was from nothing
     */
    private record Row(
            String externalId,
            Long id,
            boolean offered,
            int headRevision,
            Long ownerId,
            Long revisionId,
            Integer number,
            String author,
            boolean ownWork,
            Licence originLicence,
            Origin origin,
            boolean kept) {

        /** Of a draft of one's own nothing is read. */
        boolean isRead() {
            return offered || kept;
        }

        static Row of(Object[] columns) {
            return new Row(
                    (String) columns[0],
                    (Long) columns[1],
                    (boolean) columns[2],
                    (int) columns[3],
                    (Long) columns[4],
                    (Long) columns[5],
                    (Integer) columns[6],
                    (String) columns[7],
                    (boolean) columns[8],
                    (Licence) columns[9],
                    columns[10] == null ? null : new Origin((String) columns[10], (String) columns[11]),
                    (boolean) columns[12]);
        }
    }

    /**
     * Those that the viewer may see, drafts of their own, and what the plan was made with of revisions that were published
     * for them; the rest is left out as if it did not exist.
     *
     * @param planId null for no plan
     */
    public Map<ActivityRef, LibraryActivity> find(Viewer viewer, Long planId, Collection<ActivityRef> refs) {
        return find(viewer, planId, refs, WorkQueries.seenRevision(viewer));
    }

    /**
     * The same, and all that the plan was made with, whoever put it in and may read it: its owner publishes what somebody
     * who wrote in it may have put in, and its licence holds for those who read it there. For licences alone: nothing of it
     * is to be told.
     */
    public Map<ActivityRef, LibraryActivity> findForPublication(
            Viewer viewer, Long planId, Collection<ActivityRef> refs) {
        return find(viewer, planId, refs, "1 = 1");
    }

    private Map<ActivityRef, LibraryActivity> find(
            Viewer viewer, Long planId, Collection<ActivityRef> refs, String readInPlan) {
        Map<String, Object> parameters = new HashMap<>(WorkQueries.parameters(viewer));
        String kept = NEVER;
        if (planId != null) {
            parameters.put("plans", List.of(planId));
            kept = "(" + readInPlan + ") and " + KEPT;
        }
        return find(
                refs,
                new Sight(
                        WorkQueries.published("w", viewer),
                        viewer.isMember() ? "w.ownerId = :me" : NEVER,
                        WorkQueries.readableRevision(viewer),
                        kept),
                parameters,
                row -> row.ownWork() && viewer.is(row.ownerId()));
    }

    /**
     * Those that are published, all of the importer's, and what the plans were made with: an import asks for licences whoever
     * may read them.
     *
     * @param planIds of those that are written again
     */
    Map<ActivityRef, LibraryActivity> findForImport(
            Long ownerId, Collection<Long> planIds, Collection<ActivityRef> refs) {
        Map<String, Object> parameters = new HashMap<>();
        if (ownerId != null) {
            parameters.put("me", ownerId);
        }
        if (!planIds.isEmpty()) {
            parameters.put("plans", planIds);
        }
        return find(
                refs,
                new Sight(
                        "w.status = org.passeur.practice.boundary.WorkStatus.PUBLISHED",
                        ownerId == null ? NEVER : "w.ownerId = :me",
                        "1 = 1",
                        planIds.isEmpty() ? NEVER : KEPT),
                parameters,
                row -> row.ownWork() && Objects.equals(row.ownerId(), ownerId));
    }

    private Map<ActivityRef, LibraryActivity> find(
            Collection<ActivityRef> refs, Sight sight, Map<String, Object> parameters, Predicate<Row> own) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        TypedQuery<Object[]> query = entityManager.createQuery(
                """
                select w.externalId, w.id, case when %1$s then true else false end, w.headRevision, w.ownerId,
                    r.id, r.number, m.displayName,
                    case when w.origin.revision is null or exists (select 1 from Work o where o.id = w.origin.id
                        and o.ownerId = w.ownerId and o.origin.revision is null) then true else false end,
                    w.origin.licence, w.origin.title, w.origin.author, case when %4$s then true else false end
                from Activity w left join Member m on m.id = w.ownerId
                    left join Revision r on r.work = w
                        and (r.number = w.headRevision or r.number in :numbers and %3$s or %4$s)
                where w.externalId in :ids and (%1$s or %2$s or %4$s) order by r.number""".formatted(sight.offered(), sight.own(), sight.readable(), sight.kept()), Object[].class);
        parameters.forEach(query::setParameter);
        query.setParameter("ids", refs.stream().map(ActivityRef::activity).collect(Collectors.toSet()));
        query.setParameter("numbers", numbers(refs.stream()));
        return answer(refs, query.getResultStream().map(Row::of).toList(), own);
    }

    /** The revisions that are named; never empty, for there is no revision 0. */
    static Set<Integer> numbers(Stream<ActivityRef> refs) {
        return refs.map(ref -> Objects.requireNonNullElse(ref.revision(), 0)).collect(Collectors.toSet());
    }

    private Map<ActivityRef, LibraryActivity> answer(Collection<ActivityRef> refs, List<Row> rows, Predicate<Row> own) {
        Map<ActivityRef, Row> found = new HashMap<>();
        for (Row row : rows) {
            if (row.number() != null) {
                found.put(new ActivityRef(row.externalId(), row.number()), row);
            }
            ActivityRef newest = new ActivityRef(row.externalId(), null);
            // Of what is kept alone, the newest of these; to its owner, too, who may see that there is a newer one.
            if (row.isRead() && (row.kept() || row.number() == row.headRevision()) || !found.containsKey(newest)) {
                found.put(newest, row);
            }
        }
        Map<ActivityRef, Row> named = new HashMap<>();
        for (ActivityRef ref : refs) {
            Row row = found.getOrDefault(ref, found.get(new ActivityRef(ref.activity(), null)));
            if (row != null) {
                named.put(ref, row);
            }
        }
        Map<Long, ActivityContent> contents = revisions.contents(
                named.values().stream().filter(Row::isRead).map(Row::revisionId).collect(Collectors.toSet()),
                ActivityContent.class);
        Map<ActivityRef, LibraryActivity> activities = new HashMap<>();
        named.forEach((ref, row) -> activities.put(
                ref, activity(ref, row, own.test(row), row.isRead() ? contents.get(row.revisionId()) : null)));
        return activities;
    }

    private static LibraryActivity activity(ActivityRef ref, Row row, boolean own, ActivityContent content) {
        // A draft may say any licence of itself: only that of its original is a fact.
        Licence asked = content == null ? row.originLicence() : content.terms();
        return new LibraryActivity(
                row.id(),
                row.externalId(),
                row.isRead(),
                own,
                row.isRead() ? row.number() : 0,
                row.kept() && !row.offered() ? row.number() : row.headRevision(),
                ref.revision() == null || ref.revision().equals(row.number()),
                own ? null : asked,
                row.author(),
                row.origin(),
                content,
                !row.offered() && row.kept());
    }
}
