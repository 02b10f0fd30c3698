package org.passeur.community.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.passeur.community.boundary.Admission;
import org.passeur.community.boundary.Membership;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.community.entity.Network;
import org.passeur.platform.boundary.CleanText;
import org.passeur.platform.boundary.RuleBrokenException;

/** Writes networks: the tree stays a tree, and paths and memberships follow it. */
@Dependent
public class NetworkTree {

    /** Of a path: nineteen digits and a stroke. */
    private static final int LONGEST_ID = 20;

    @PersistenceContext
    private EntityManager entityManager;

    /**
     * All networks by id, in the order they were made; nobody else writes one until this transaction ends, so that two
     * that move at once cannot end up within each other.
     */
    public Map<Long, Network> lock() {
        entityManager
                .createQuery("select n from Network n where n.parent is null order by n.id", Network.class)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultList();
        // A second look: what another transaction made while this one waited is not in the first.
        Map<Long, Network> all = new TreeMap<>();
        entityManager
                .createQuery("select n from Network n", Network.class)
                .getResultList()
                .forEach(network -> all.put(network.getId(), network));
        return all;
    }

    /**
     * @param network a new one, or one of those
     * @param all as {@link #lock} gives them; a new one joins them
     * @throws RuleBrokenException when the network that is to contain it is not there, or lies within it
     */
    public void write(Network network, SaveNetwork wanted, Map<Long, Network> all) {
        Network parent = wanted.parentId() == null ? null : all.get(wanted.parentId());
        if (wanted.parentId() != null && parent == null) {
            throw new RuleBrokenException("parentId", "network.parent.unknown");
        }
        if (network.getId() != null && parent != null && network.contains(parent)) {
            throw new RuleBrokenException("parentId", "network.parent.cycle");
        }
        refuseTooDeep(network, parent, all.values());
        Admission before = network.getAdmission();
        network.describe(name(wanted.name()), wanted.level(), wanted.region(), wanted.admission());
        network.moveInto(parent);
        if (network.getId() == null) {
            entityManager.persist(network);
            all.put(network.getId(), network);
        } else if (before != wanted.admission() && wanted.admission() == Admission.OPEN) {
            admitWaiting(network);
        }
        settle(network, all.values());
    }

    private static void refuseTooDeep(Network network, Network parent, Collection<Network> all) {
        int above = parent == null ? 1 : parent.getPath().length();
        int below = network.getId() == null
                ? 0
                : all.stream()
                        .filter(network::contains)
                        .mapToInt(inner ->
                                inner.getPath().length() - network.getPath().length())
                        .max()
                        .orElse(0);
        if (above + LONGEST_ID + below > Network.MAX_PATH) {
            throw new RuleBrokenException("parentId", "network.parent.deep");
        }
    }

    /** A name that can be shown anywhere. */
    static String name(String typed) {
        if (!CleanText.isName(typed)) {
            throw new RuleBrokenException("name", CleanText.CODE);
        }
        // A schema counts an emoji as one where a column counts two.
        if (typed.strip().length() > SaveNetwork.MAX_NAME) {
            throw new RuleBrokenException("name", "schema.maxLength");
        }
        return typed.strip();
    }

    private void settle(Network network, Collection<Network> all) {
        network.settle();
        all.stream()
                .filter(child ->
                        child.getParent() != null && child.getParent().getId().equals(network.getId()))
                .forEach(child -> settle(child, all));
    }

    /** Nobody has to say yes any more; whoever is in already stays as they came in. */
    private void admitWaiting(Network network) {
        entityManager
                .createQuery("update versioned Member m set m.membership = :now"
                        + " where m.network = :network and m.membership = :before")
                .setParameter("now", Membership.DECLARED)
                .setParameter("before", Membership.PENDING)
                .setParameter("network", network)
                .executeUpdate();
    }

    /** Names of coordinators of a network and of those that contain it, who decide on its members. */
    public List<String> deciders(String path) {
        return entityManager
                .createQuery("""
                        select distinct m.displayName from Member m join m.roles r
                        where r.role = org.passeur.community.boundary.NetworkRole.COORDINATOR and r.networkId in :ids
                        order by m.displayName""", String.class)
                .setParameter("ids", Network.idsOf(path))
                .getResultList();
    }
}
