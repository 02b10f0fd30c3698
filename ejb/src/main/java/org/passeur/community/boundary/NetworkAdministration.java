package org.passeur.community.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.passeur.community.control.NetworkTree;
import org.passeur.community.control.TreeOrder;
import org.passeur.community.entity.Network;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.NotFoundException;
import org.passeur.platform.boundary.Roles;
import org.passeur.platform.boundary.RuleBrokenException;

/** Networks as administrators make and change them. */
@Stateless
public class NetworkAdministration {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NetworkTree tree;

    /**
     * @param depth how many networks contain it
     * @param members of this network itself, not of those within it
     * @param waiting how many ask to be members
     */
    public record NetworkRow(
            Long id,
            String name,
            NetworkLevel level,
            Region region,
            Admission admission,
            int depth,
            long members,
            long waiting,
            long organisations) {}

    /** Every network, each after the one that contains it. */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public List<NetworkRow> list() {
        List<Object[]> rows = entityManager.createQuery("""
                        select n.id, n.name, n.level, n.region, n.admission, n.path,
                            (select count(*) from Member m where m.network = n
                                and m.membership in (org.passeur.community.boundary.Membership.DECLARED,
                                    org.passeur.community.boundary.Membership.CONFIRMED)),
                            (select count(*) from Member m where m.network = n
                                and m.membership = org.passeur.community.boundary.Membership.PENDING),
                            (select count(*) from Organisation o join o.networks x where x = n)
                        from Network n""", Object[].class).getResultList();
        return TreeOrder.of(rows, row -> (String) row[5], row -> (String) row[1]).stream()
                .map(row -> new NetworkRow(
                        (Long) row[0],
                        (String) row[1],
                        (NetworkLevel) row[2],
                        (Region) row[3],
                        (Admission) row[4],
                        TreeOrder.depth((String) row[5]),
                        (long) row[6],
                        (long) row[7],
                        (long) row[8]))
                .toList();
    }

    /**
     * @throws NotFoundException when there is none
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public SaveNetwork get(@NotNull Long id) {
        Network network = entityManager.find(Network.class, id);
        if (network == null) {
            throw new NotFoundException("network", id);
        }
        return new SaveNetwork(
                id,
                network.getVersion(),
                network.getName(),
                network.getLevel(),
                network.getRegion(),
                network.getParent() == null ? null : network.getParent().getId(),
                network.getAdmission());
    }

    /**
     * Makes a network, or changes one.
     *
     * @return its id
     * @throws NotFoundException when there is none to change
     * @throws ConflictException when it changed since it was read
     * @throws RuleBrokenException when the network that is to contain it does not exist, or lies within it
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public Long save(@NotNull @Valid SaveNetwork wanted) {
        Map<Long, Network> all = tree.lock();
        Network network = wanted.id() == null
                ? new Network("passeur:" + UUID.randomUUID())
                : find(all, wanted.id(), wanted.version());
        tree.write(network, wanted, all);
        return network.getId();
    }

    /**
     * Only a network that nothing belongs to can go.
     *
     * @throws ConflictException when it changed since it was read
     * @throws RuleBrokenException when something belongs to it, named by the code
     */
    @RolesAllowed(Roles.ADMINISTRATOR)
    public void delete(@NotNull Long id, long version) {
        Network network = find(tree.lock(), id, version);
        refuseIfAny("network.has.networks", "Network x where x.parent = :network", network);
        refuseIfAny("network.has.members", "Member x where x.network = :network", network);
        refuseIfAny("network.has.organisations", "Organisation x join x.networks n where n = :network", network);
        refuseIfAny(
                "network.has.roles",
                "Member x join x.roles r join Network n on n.id = r.networkId where n = :network",
                network);
        entityManager.remove(network);
        try {
            entityManager.flush();
        } catch (PersistenceException e) {
            // What is shared with it belongs to other features: the database alone knows.
            throw new RuleBrokenException("id", "network.has.works");
        }
    }

    private void refuseIfAny(String code, String those, Network network) {
        long count = entityManager
                .createQuery("select count(*) from " + those, Long.class)
                .setParameter("network", network)
                .getSingleResult();
        if (count > 0) {
            throw new RuleBrokenException("id", code);
        }
    }

    private static Network find(Map<Long, Network> all, Long id, long version) {
        Network network = all.get(id);
        if (network == null) {
            throw new NotFoundException("network", id);
        }
        if (network.getVersion() != version) {
            throw new ConflictException(network.getVersion());
        }
        return network;
    }
}
