package org.passeur.community.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.OrganisationAdministration.OrganisationRow;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.SaveOrganisation;
import org.passeur.community.entity.Network;
import org.passeur.community.entity.Organisation;
import org.passeur.platform.boundary.Page;
import org.passeur.platform.boundary.RuleBrokenException;

/** Organisations: what is found by name, and how one is written. */
@Dependent
public class OrganisationRegister {

    @PersistenceContext
    private EntityManager entityManager;

    public Page<OrganisationRow> list(String name, int page, int size) {
        String named = " from Organisation o where " + NameSearch.folded("o.name") + " like :name escape '!'";
        String pattern = NameSearch.pattern(name);
        List<Object[]> rows = entityManager
                .createQuery(
                        "select o.id, o.name, o.region, (select count(*) from Member m where m.organisation = o)"
                                + named + " order by " + NameSearch.folded("o.name") + ", o.id",
                        Object[].class)
                .setParameter("name", pattern)
                .setFirstResult(Math.multiplyExact(page - 1, size))
                .setMaxResults(size)
                .getResultList();
        Map<Long, List<String>> networks =
                networks(rows.stream().map(row -> (Long) row[0]).toList());
        List<OrganisationRow> items = rows.stream()
                .map(row -> new OrganisationRow(
                        (Long) row[0],
                        (String) row[1],
                        (Region) row[2],
                        networks.getOrDefault((Long) row[0], List.of()),
                        (long) row[3]))
                .toList();
        long total = entityManager
                .createQuery("select count(*)" + named, Long.class)
                .setParameter("name", pattern)
                .getSingleResult();
        return new Page<>(items, page, size, total, Long.MAX_VALUE);
    }

    private Map<Long, List<String>> networks(List<Long> ids) {
        Map<Long, List<String>> networks = new HashMap<>();
        if (!ids.isEmpty()) {
            entityManager
                    .createQuery(
                            "select o.id, n.name from Organisation o join o.networks n where o.id in :ids order by n.name",
                            Object[].class)
                    .setParameter("ids", ids)
                    .getResultStream()
                    .forEach(row -> networks.computeIfAbsent((Long) row[0], id -> new ArrayList<>())
                            .add((String) row[1]));
        }
        return networks;
    }

    /**
     * @param organisation a new one, or a stored one
     * @throws RuleBrokenException when one of its networks does not exist
     */
    public void write(Organisation organisation, SaveOrganisation wanted) {
        List<Network> networks = wanted.networkIds().isEmpty()
                ? List.of()
                : entityManager
                        .createQuery("select n from Network n where n.id in :ids", Network.class)
                        .setParameter("ids", wanted.networkIds())
                        .getResultList();
        if (networks.size() != wanted.networkIds().size()) {
            throw new RuleBrokenException("networkIds", "organisation.network.unknown");
        }
        organisation.describe(NetworkTree.name(wanted.name()), wanted.region(), networks);
        if (organisation.getId() == null) {
            entityManager.persist(organisation);
        }
    }

    public long members(Long id) {
        return entityManager
                .createQuery("select count(*) from Member m where m.organisation.id = :id", Long.class)
                .setParameter("id", id)
                .getSingleResult();
    }
}
