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
import org.passeur.community.boundary.Viewer;
import org.passeur.practice.boundary.ActivityContent;
import org.passeur.practice.boundary.ActivityRef;
import org.passeur.practice.boundary.LibraryActivity;
import org.passeur.practice.boundary.LibraryActivity.Origin;
import org.passeur.practice.boundary.Licence;

/** The activities that the blocks of plans name. */
@Dependent
public class BlockQueries {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private RevisionCache revisions;

    /**
     * A revision of an activity, or a draft.
     *
     * @param ownWork whether nobody but its owner has rights in it
     * @param originLicence of what it was adapted from; null when it was from nothing
     */
    private record Row(
            String externalId,
            Long id,
            boolean published,
            int headRevision,
            Long ownerId,
            Long revisionId,
            Integer number,
            String author,
            boolean ownWork,
            Licence originLicence,
            Origin origin) {

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
                    columns[10] == null ? null : new Origin((String) columns[10], (String) columns[11]));
        }
    }

    /** Those that the viewer may see, and drafts of their own; the rest is left out as if it did not exist. */
    public Map<ActivityRef, LibraryActivity> find(Viewer viewer, Collection<ActivityRef> refs) {
        String visible =
                "(" + WorkQueries.published("w", viewer) + ")" + (viewer.isMember() ? " or w.ownerId = :me" : "");
        return find(
                refs,
                visible,
                WorkQueries.readableRevision(viewer),
                WorkQueries.parameters(viewer),
                row -> row.ownWork() && viewer.is(row.ownerId()));
    }

    /** Those that are published, and all of the importer's: an import asks for licences whoever may read them. */
    Map<ActivityRef, LibraryActivity> findForImport(Long ownerId, Collection<ActivityRef> refs) {
        return find(
                refs,
                "w.status = org.passeur.practice.boundary.WorkStatus.PUBLISHED"
                        + (ownerId == null ? "" : " or w.ownerId = :me"),
                "1 = 1",
                ownerId == null ? Map.of() : Map.of("me", ownerId),
                row -> row.ownWork() && Objects.equals(row.ownerId(), ownerId));
    }

    private Map<ActivityRef, LibraryActivity> find(
            Collection<ActivityRef> refs,
            String visible,
            String readable,
            Map<String, Object> parameters,
            Predicate<Row> own) {
        if (refs.isEmpty()) {
            return Map.of();
        }
        Set<Integer> numbers = refs.stream()
                .map(ActivityRef::revision)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        TypedQuery<Object[]> query = entityManager.createQuery(
                """
                select w.externalId, w.id,
                    case when w.status = org.passeur.practice.boundary.WorkStatus.PUBLISHED then true else false end,
                    w.headRevision, w.ownerId, r.id, r.number, m.displayName,
                    case when w.origin.revision is null or exists (select 1 from Work o where o.id = w.origin.id
                        and o.ownerId = w.ownerId and o.origin.revision is null) then true else false end,
                    w.origin.licence, w.origin.title, w.origin.author
                from Activity w left join Member m on m.id = w.ownerId
                    left join Revision r on r.work = w and (r.number = w.headRevision or """
                        + (numbers.isEmpty() ? " 1 = 0" : " r.number in :numbers and " + readable)
                        + ") where w.externalId in :ids and (" + visible + ")",
                Object[].class);
        parameters.forEach(query::setParameter);
        query.setParameter("ids", refs.stream().map(ActivityRef::activity).collect(Collectors.toSet()));
        if (!numbers.isEmpty()) {
            query.setParameter("numbers", numbers);
        }
        return answer(refs, query.getResultStream().map(Row::of).toList(), own);
    }

    private Map<ActivityRef, LibraryActivity> answer(Collection<ActivityRef> refs, List<Row> rows, Predicate<Row> own) {
        Map<ActivityRef, Row> found = new HashMap<>();
        for (Row row : rows) {
            if (row.number() != null) {
                found.put(new ActivityRef(row.externalId(), row.number()), row);
            }
            if (row.number() == null || row.number() == row.headRevision()) {
                found.put(new ActivityRef(row.externalId(), null), row);
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
                named.values().stream()
                        .filter(Row::published)
                        .map(Row::revisionId)
                        .collect(Collectors.toSet()),
                ActivityContent.class);
        Map<ActivityRef, LibraryActivity> activities = new HashMap<>();
        named.forEach((ref, row) -> activities.put(
                ref, activity(ref, row, own.test(row), row.published() ? contents.get(row.revisionId()) : null)));
        return activities;
    }

    private static LibraryActivity activity(ActivityRef ref, Row row, boolean own, ActivityContent content) {
        // A draft may say any licence of itself: only that of its original is a fact.
        Licence asked = content == null ? row.originLicence() : content.terms();
        return new LibraryActivity(
                row.id(),
                row.externalId(),
                row.published(),
                own,
                row.published() ? row.number() : 0,
                row.headRevision(),
                ref.revision() == null || ref.revision().equals(row.number()),
                own ? null : asked,
                row.author(),
                row.origin(),
                content);
    }
}
