package org.passeur.community.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Membership;
import org.passeur.community.boundary.NetworkRole;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.Networks.NetworkItem;
import org.passeur.community.boundary.PeopleFilter;
import org.passeur.community.boundary.Person;
import org.passeur.community.boundary.Person.HeldRole;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.Viewer;
import org.passeur.community.entity.Network;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Page;

/** People that somebody manages: an administrator all of them, a coordinator those of their networks. */
@Dependent
public class PeopleQueries {

    private static final String IN_SCOPE =
            "(n.id in :scope or exists (select 1 from m.roles x where x.networkId in :scope))";

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private Networks networks;

    public Page<Person> list(Viewer manager, PeopleFilter filter, int page, int size) {
        if (filter.networkId() != null && !manages(manager, filter.networkId())) {
            // Even a total would tell who asks, or holds a role, in a network that is others' to manage.
            return new Page<>(List.of(), page, size, 0, Long.MAX_VALUE);
        }
        List<String> where = new ArrayList<>();
        Map<String, Object> parameters = new HashMap<>();
        where.add(NameSearch.folded("m.displayName") + " like :name escape '!'");
        parameters.put("name", NameSearch.pattern(filter.name()));
        if (filter.networkId() != null) {
            where.add("(n.id = :network or exists (select 1 from m.roles y where y.networkId = :network))");
            parameters.put("network", filter.networkId());
        }
        if (filter.waiting()) {
            where.add("m.membership = :waiting");
            parameters.put("waiting", Membership.PENDING);
        }
        if (!manager.administrator()) {
            // Who holds a role here may wait elsewhere, for others to decide.
            where.add(filter.waiting() ? "n.id in :scope" : IN_SCOPE);
            parameters.put("scope", manager.coordinated());
        }
        String clause = " where " + String.join(" and ", where);
        List<Person> items = read(
                bind(
                                entityManager.createQuery(
                                        select() + clause + " order by " + NameSearch.folded("m.displayName")
                                                + ", m.id",
                                        Tuple.class),
                                parameters)
                        .setFirstResult(Math.multiplyExact(page - 1, size))
                        .setMaxResults(size)
                        .getResultList(),
                manager);
        long total = bind(
                        entityManager.createQuery(
                                "select count(*) from Member m left join m.network n" + clause, Long.class),
                        parameters)
                .getSingleResult();
        return new Page<>(items, page, size, total, Long.MAX_VALUE);
    }

    /**
     * @throws NotFoundException when there is no such person for this manager
     */
    public Person get(Viewer manager, Long id) {
        Map<String, Object> parameters = new HashMap<>(Map.of("id", id));
        String clause = " where m.id = :id";
        if (!manager.administrator()) {
            clause += " and " + IN_SCOPE;
            parameters.put("scope", manager.coordinated());
        }
        List<Person> found = read(
                bind(entityManager.createQuery(select() + clause, Tuple.class), parameters)
                        .getResultList(),
                manager);
        if (found.isEmpty()) {
            throw new NotFoundException("person", id);
        }
        return found.getFirst();
    }

    public List<NetworkItem> networks(Viewer manager) {
        return networks.listNetworks().stream()
                .filter(network -> manages(manager, network.id()))
                .toList();
    }

    /**
     * @throws NotFoundException when there is no such network for this manager
     */
    public void requireNetwork(Viewer manager, Long networkId) {
        if (!manages(manager, networkId) || entityManager.find(Network.class, networkId) == null) {
            throw new NotFoundException("network", networkId);
        }
    }

    private static boolean manages(Viewer manager, Long networkId) {
        return manager.administrator() || manager.coordinates(networkId);
    }

    private static String select() {
        return """
                select m.id as id, m.displayName as name, m.region as region, n.id as networkId, n.name as network,
                    m.membership as membership, o.name as organisation
                from Member m left join m.network n left join m.organisation o""";
    }

    private List<Person> read(List<Tuple> rows, Viewer manager) {
        Map<Long, List<HeldRole>> roles =
                roles(rows.stream().map(row -> row.get("id", Long.class)).toList(), manager);
        return rows.stream().map(row -> person(row, roles, manager)).toList();
    }

    private static Person person(Tuple row, Map<Long, List<HeldRole>> roles, Viewer manager) {
        Long networkId = row.get("networkId", Long.class);
        Membership membership = row.get("membership", Membership.class);
        boolean mayDecide = networkId != null && manages(manager, networkId);
        // What somebody asks of a network is between them and that network.
        boolean shown = mayDecide || membership != null && membership.isMember();
        return new Person(
                row.get("id", Long.class),
                row.get("name", String.class),
                row.get("region", Region.class),
                shown ? networkId : null,
                shown ? row.get("network", String.class) : null,
                shown ? membership : null,
                row.get("organisation", String.class),
                mayDecide,
                roles.getOrDefault(row.get("id", Long.class), List.of()));
    }

    private Map<Long, List<HeldRole>> roles(List<Long> ids, Viewer manager) {
        Map<Long, List<HeldRole>> roles = new HashMap<>();
        if (ids.isEmpty()) {
            return roles;
        }
        entityManager
                .createQuery(
                        "select m.id, n.id, n.name, r.role from Member m join m.roles r join Network n on n.id = r.networkId"
                                + " where m.id in :ids order by n.name, n.id, r.role",
                        Object[].class)
                .setParameter("ids", ids)
                .getResultStream()
                .filter(row -> manages(manager, (Long) row[1]))
                .forEach(row -> roles.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                        .add(new HeldRole((Long) row[1], (String) row[2], (NetworkRole) row[3])));
        return roles;
    }

    private static <Q extends Query> Q bind(Q query, Map<String, Object> parameters) {
        parameters.forEach(query::setParameter);
        return query;
    }
}
