package org.passeur.practice.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.passeur.community.boundary.Viewer;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.practice.boundary.Descent;
import org.passeur.practice.entity.Work;

/**
 * The tree that a work stands in, as far as the viewer may see: what they may not see cuts it there. A statement for each
 * generation, never one for each work.
 */
@Dependent
public class LineageQueries {

    /** Generations, up and down. */
    private static final int FAR = 12;

    /** Works in a generation below. */
    private static final int MANY = 200;

    @PersistenceContext
    private EntityManager entityManager;

    private record Row(Long id, Long originId, Integer revision, String title, String author, Instant publishedAt) {}

    /**
     * @throws NotFoundException when the viewer may not see the work
     */
    public Descent tree(Class<? extends Work<?>> type, Viewer viewer, Long id) {
        Row asked = find(type, viewer, "w.id", Set.of(id)).stream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException(type.getSimpleName(), id));
        Row root = asked;
        boolean cut = false;
        Row above = above(type, viewer, root);
        for (int i = 0; i < FAR && above != null; i++) {
            root = above;
            above = above(type, viewer, root);
        }
        Map<Long, List<Row>> below = new LinkedHashMap<>();
        Set<Long> generation = Set.of(root.id());
        for (int i = 0; i < FAR && !generation.isEmpty(); i++) {
            List<Row> found = find(type, viewer, "w.origin.id", generation);
            List<Row> rows = found.subList(0, Math.min(MANY, found.size()));
            cut |= rows.size() < found.size();
            rows.forEach(row -> below.computeIfAbsent(row.originId(), origin -> new ArrayList<>())
                    .add(row));
            generation = Set.copyOf(rows.stream().map(Row::id).toList());
        }
        // As far down as it goes, somebody may have gone on.
        cut |= !generation.isEmpty()
                && !find(type, viewer, "w.origin.id", generation).isEmpty();
        return descent(root, below, id, true, cut, above != null);
    }

    private Row above(Class<? extends Work<?>> type, Viewer viewer, Row row) {
        return row.originId() == null
                ? null
                : find(type, viewer, "w.id", Set.of(row.originId())).stream()
                        .findFirst()
                        .orElse(null);
    }

    private static Descent descent(
            Row row, Map<Long, List<Row>> below, Long asked, boolean first, boolean cut, boolean older) {
        return new Descent(
                row.id(),
                row.title(),
                row.author(),
                first ? null : row.revision(),
                row.publishedAt(),
                row.id().equals(asked),
                cut,
                older,
                below.getOrDefault(row.id(), List.of()).stream()
                        .map(child -> descent(child, below, asked, false, false, false))
                        .toList());
    }

    private List<Row> find(Class<? extends Work<?>> type, Viewer viewer, String field, Set<Long> ids) {
        Map<String, Object> parameters = new HashMap<>(WorkQueries.parameters(viewer));
        parameters.put("ids", ids);
        var query = entityManager
                .createQuery(
                        "select w.id, w.origin.id, w.origin.revision, w.title, m.displayName, w.publishedAt from "
                                + type.getSimpleName() + " w"
                                + " left join Member m on m.id = w.ownerId where " + field + " in :ids and "
                                + WorkQueries.published("w", viewer) + " order by w.publishedAt, w.id",
                        Object[].class)
                .setMaxResults(MANY + 1);
        parameters.forEach(query::setParameter);
        return query.getResultStream()
                .filter(Objects::nonNull)
                .map(row -> new Row(
                        (Long) row[0], (Long) row[1], (Integer) row[2], (String) row[3], (String) row[4], (Instant)
                                row[5]))
                .toList();
    }
}
