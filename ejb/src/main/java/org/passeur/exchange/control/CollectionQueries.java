package org.passeur.exchange.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.boundary.Visibility;
import org.passeur.exchange.boundary.CollectionSummary;
import org.passeur.exchange.boundary.Collections.CuratedNetwork;
import org.passeur.exchange.boundary.Curators;
import org.passeur.exchange.boundary.WorkCollection;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;
import org.passeur.practice.boundary.ReadableWorks;
import org.passeur.practice.boundary.WorkKind;

/** Collections as their readers see them: what they may not read is neither shown nor counted. */
@Dependent
public class CollectionQueries {

    /** A list to choose from. */
    private static final int MANY = 200;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * @param ofNetworks whether only those of the viewer's networks are meant
     */
    public Page<CollectionSummary> list(Viewer viewer, boolean ofNetworks, int page, int size) {
        String where = ofNetworks ? "c.networkId in :read" : readable(viewer);
        Map<String, Object> readers = readers(viewer);
        List<CollectionSummary> items = summaries(viewer, where, readers, Math.multiplyExact(page - 1, size), size);
        var count = entityManager.createQuery("select count(c) from CuratedCollection c where " + where, Long.class);
        return new Page<>(items, page, size, bind(count, readers).getSingleResult(), Long.MAX_VALUE);
    }

    /** Those of these networks. */
    public List<CollectionSummary> of(Viewer viewer, Set<Long> networkIds) {
        return networkIds.isEmpty()
                ? List.of()
                : summaries(viewer, "c.networkId in :curated", Map.of("curated", networkIds), 0, MANY);
    }

    private List<CollectionSummary> summaries(Viewer viewer, String where, Map<String, ?> more, int from, int size) {
        Map<String, Object> parameters = new HashMap<>(ReadableWorks.parameters(viewer));
        parameters.putAll(more);
        return bind(
                        entityManager.createQuery(
                                "select c.id, c.title, c.description, c.language, c.visibility, n.name,"
                                        + " (select count(*) from CuratedCollection k join k.items i join Work w on w.id = i.workId"
                                        + " where k.id = c.id and " + ReadableWorks.clause("w", viewer) + ")"
                                        + " from CuratedCollection c join Network n on n.id = c.networkId where "
                                        + where
                                        + " order by c.updatedAt desc, c.id desc",
                                Object[].class),
                        parameters)
                .setFirstResult(from)
                .setMaxResults(size)
                .getResultStream()
                .map(row -> new CollectionSummary(
                        (Long) row[0],
                        (String) row[1],
                        (String) row[2],
                        (Language) row[3],
                        (Visibility) row[4],
                        (String) row[5],
                        (Long) row[6]))
                .toList();
    }

    /**
     * @throws NotFoundException when the viewer may not read it
     */
    public WorkCollection get(Viewer viewer, Long id) {
        var head = entityManager.createQuery(
                "select c.version as version, c.networkId as networkId, n.name as network, c.title as title,"
                        + " c.description as description, c.language as language, c.visibility as visibility"
                        + " from CuratedCollection c join Network n on n.id = c.networkId where c.id = :id and ("
                        + readable(viewer) + ")",
                Tuple.class);
        Tuple row = bind(head.setParameter("id", id), readers(viewer))
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new NotFoundException("collection", id));
        Long networkId = row.get("networkId", Long.class);
        boolean curated = Curators.networksOf(viewer).contains(networkId);
        return new WorkCollection(
                id,
                row.get("version", Long.class),
                networkId,
                row.get("network", String.class),
                row.get("title", String.class),
                row.get("description", String.class),
                row.get("language", Language.class),
                row.get("visibility", Visibility.class),
                items(viewer, id, curated),
                curated,
                curated || viewer.moderates());
    }

    private List<WorkCollection.Item> items(Viewer viewer, Long id, boolean all) {
        Map<String, Object> parameters = new HashMap<>(ReadableWorks.parameters(viewer));
        parameters.put("id", id);
        List<WorkCollection.Item> items = new ArrayList<>();
        bind(
                        entityManager.createQuery(
                                "select w.kind, w.id, w.title, w.summary, w.language, i.reason, case when "
                                        + ReadableWorks.clause("w", viewer) + " then true else false end"
                                        + " from CuratedCollection c join c.items i join Work w on w.id = i.workId"
                                        + " where c.id = :id order by i.position",
                                Object[].class),
                        parameters)
                .getResultStream()
                .filter(row -> all || (boolean) row[6])
                .forEach(row -> {
                    boolean there = (boolean) row[6];
                    items.add(new WorkCollection.Item(
                            WorkKind.of((String) row[0]),
                            (Long) row[1],
                            there ? (String) row[2] : null,
                            there ? (String) row[3] : null,
                            there ? (Language) row[4] : null,
                            (String) row[5]));
                });
        return items;
    }

    public List<CuratedNetwork> networks(Set<Long> ids) {
        return ids.isEmpty()
                ? List.of()
                : entityManager
                        .createQuery(
                                "select n.id, n.name from Network n where n.id in :ids order by n.name", Object[].class)
                        .setParameter("ids", ids)
                        .setMaxResults(MANY)
                        .getResultStream()
                        .map(row -> new CuratedNetwork((Long) row[0], (String) row[1]))
                        .toList();
    }

    private static String readable(Viewer viewer) {
        return "c.visibility = org.passeur.community.boundary.Visibility.EVERYONE"
                + (readers(viewer).isEmpty() ? "" : " or c.networkId in :read");
    }

    /** Networks whose collections the viewer reads: those whose works they read, and those that they curate. */
    private static Map<String, Object> readers(Viewer viewer) {
        Set<Long> networks = new HashSet<>(viewer.networkIds());
        networks.addAll(Curators.networksOf(viewer));
        return networks.isEmpty() ? Map.of() : Map.of("read", networks);
    }

    private static <Q extends Query> Q bind(Q query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
