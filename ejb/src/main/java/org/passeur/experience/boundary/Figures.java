package org.passeur.experience.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Tuple;
import jakarta.validation.constraints.NotNull;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Members;
import org.passeur.community.boundary.Viewer;
import org.passeur.practice.boundary.ReadableWorks;

/** What may be told of the reports on a work, in one statement: its page asks for it each time. */
@Stateless
public class Figures {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Members members;

    /**
     * @param workId {@link WorkFigures#NONE} is told of one that the caller may not read
     * @param activityIds of the activities that a plan takes blocks from, by external id
     */
    @PermitAll
    public WorkFigures of(@NotNull Long workId, @NotNull Map<String, Long> activityIds) {
        Viewer viewer = members.viewer();
        Map<Long, String> externalIds = new HashMap<>();
        activityIds.forEach((externalId, id) -> externalIds.put(id, externalId));
        var query = entityManager.createQuery(
                "select f.id.workId as workId, f.id.blockKey as key, f.reports as reports, f.people as people,"
                        + " f.regions as regions, f.againYes as yes, f.againWithChanges as withChanges,"
                        + " f.againNo as no, f.medianOverrun as overrun from Figure f"
                        + " join Work w on w.id = f.id.workId where (f.id.workId = :id"
                        + (externalIds.isEmpty() ? "" : " or f.id.workId in :activities and f.id.blockKey = ''")
                        + ") and " + ReadableWorks.clause("w", viewer),
                Tuple.class);
        ReadableWorks.parameters(viewer).forEach(query::setParameter);
        query.setParameter("id", workId);
        if (!externalIds.isEmpty()) {
            query.setParameter("activities", externalIds.keySet());
        }
        List<Tuple> rows = query.getResultList();
        WorkFigures.Figures whole = null;
        Map<String, Integer> overruns = new HashMap<>();
        Map<String, Integer> everywhere = new HashMap<>();
        for (Tuple row : rows) {
            Integer overrun = row.get("overrun", Integer.class);
            boolean own = row.get("workId", Long.class).equals(workId);
            String key = row.get("key", String.class);
            if (own && key.equals(BlockKey.WHOLE)) {
                whole = figures(row);
            } else if (own) {
                overruns.put(key, overrun);
            } else if (overrun != null) {
                everywhere.put(BlockKey.ofActivity(externalIds.get(row.get("workId", Long.class))), overrun);
            }
        }
        overruns.putAll(everywhere);
        return new WorkFigures(whole, overruns);
    }

    private static WorkFigures.Figures figures(Tuple row) {
        return new WorkFigures.Figures(
                row.get("reports", Integer.class),
                row.get("people", Integer.class),
                row.get("regions", Integer.class),
                row.get("yes", Integer.class),
                row.get("withChanges", Integer.class),
                row.get("no", Integer.class),
                row.get("overrun", Integer.class));
    }
}
