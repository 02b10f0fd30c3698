package org.passeur.community.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.passeur.community.control.TreeOrder;

/** Networks and organisations, as lists to choose from. They are public: a few hundred rows, a few thousand at most. */
@Stateless
public class Networks {

    /** A form that chooses among more than this wants a search, not a list. */
    private static final int LIST_LIMIT = 5000;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * @param depth how many networks contain it
     */
    public record NetworkItem(
            Long id, String name, NetworkLevel level, Region region, Admission admission, int depth) {}

    public record OrganisationItem(Long id, String name) {}

    /** Every network, each after the one that contains it. */
    @PermitAll
    public List<NetworkItem> listNetworks() {
        List<Object[]> rows = entityManager
                .createQuery(
                        "select n.id, n.name, n.level, n.region, n.admission, n.path from Network n", Object[].class)
                .setMaxResults(LIST_LIMIT)
                .getResultList();
        return TreeOrder.of(rows, row -> (String) row[5], row -> (String) row[1]).stream()
                .map(row -> new NetworkItem(
                        (Long) row[0],
                        (String) row[1],
                        (NetworkLevel) row[2],
                        (Region) row[3],
                        (Admission) row[4],
                        TreeOrder.depth((String) row[5])))
                .toList();
    }

    @PermitAll
    public List<OrganisationItem> listOrganisations() {
        return entityManager
                .createQuery(
                        "select new org.passeur.community.boundary.Networks$OrganisationItem(o.id, o.name)"
                                + " from Organisation o order by o.name",
                        OrganisationItem.class)
                .setMaxResults(LIST_LIMIT)
                .getResultList();
    }
}
