package org.passeur.community.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;

/** Networks and organisations, as lists to choose from. They are public: a few hundred rows at most. */
@Stateless
public class Networks {

    /** A form that chooses among more than this wants a search, not a list. */
    private static final int LIST_LIMIT = 1000;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * @param depth how many networks contain it
     */
    public record NetworkItem(Long id, String name, NetworkLevel level, Region region, int depth) {}

    public record OrganisationItem(Long id, String name, Long networkId) {}

    /** Every network, each after the one that contains it. */
    @PermitAll
    public List<NetworkItem> listNetworks() {
        return entityManager
                .createQuery(
                        "select n.id, n.name, n.level, n.region, n.path from Network n order by n.path", Object[].class)
                .setMaxResults(LIST_LIMIT)
                .getResultStream()
                .map(row -> new NetworkItem(
                        (Long) row[0],
                        (String) row[1],
                        (NetworkLevel) row[2],
                        (Region) row[3],
                        (int) ((String) row[4]).chars().filter(c -> c == '/').count() - 2))
                .toList();
    }

    @PermitAll
    public List<OrganisationItem> listOrganisations() {
        return entityManager
                .createQuery(
                        "select o.id, o.name, n.id from Organisation o left join o.network n order by o.name",
                        Object[].class)
                .setMaxResults(LIST_LIMIT)
                .getResultStream()
                .map(row -> new OrganisationItem((Long) row[0], (String) row[1], (Long) row[2]))
                .toList();
    }
}
