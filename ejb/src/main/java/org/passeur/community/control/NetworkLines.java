package org.passeur.community.control;

import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.passeur.community.boundary.Admission;
import org.passeur.community.boundary.NetworkLevel;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.community.entity.Network;
import org.passeur.platform.boundary.Coded;
import org.passeur.platform.boundary.ImportResult;
import org.passeur.platform.boundary.ImportResult.Stored;
import org.passeur.platform.boundary.RuleBrokenException;

/** Lines of type {@code network}: one that contains others comes before them. */
@ApplicationScoped
public class NetworkLines extends CommunityLines<Network> {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private NetworkTree tree;

    public NetworkLines() {
        super("network");
    }

    @Override
    Chunk open(List<ObjectNode> lines) {
        Map<Long, Network> all = tree.lock();
        Map<String, Network> known = new HashMap<>();
        all.values().forEach(network -> known.put(network.getExternalId(), network));
        return line -> store(line, all, known);
    }

    private ImportResult store(ObjectNode line, Map<Long, Network> all, Map<String, Network> known) {
        String externalId = text(line, "externalId");
        Network parent = known.get(text(line, "parent"));
        if (line.has("parent") && parent == null) {
            throw new RuleBrokenException("parent", "network.parent.unknown");
        }
        Network existing = known.get(externalId);
        Network network = existing == null ? new Network(externalId) : existing;
        SaveNetwork wanted = new SaveNetwork(
                network.getId(),
                network.getVersion(),
                text(line, "name").strip(),
                Coded.get(NetworkLevel.class, text(line, "level")),
                region(line),
                parent == null ? null : parent.getId(),
                admission(line, existing));
        if (existing != null && says(existing, wanted)) {
            return Stored.UNCHANGED;
        }
        tree.write(network, wanted, all);
        known.put(externalId, network);
        return existing == null ? Stored.CREATED : Stored.UPDATED;
    }

    private static Admission admission(ObjectNode line, Network existing) {
        if (line.has("admission")) {
            return Coded.get(Admission.class, text(line, "admission"));
        }
        return existing == null ? Admission.CONFIRMED : existing.getAdmission();
    }

    private static boolean says(Network network, SaveNetwork wanted) {
        Long parentId = network.getParent() == null ? null : network.getParent().getId();
        return network.getName().equals(wanted.name())
                && network.getLevel() == wanted.level()
                && network.getRegion() == wanted.region()
                && network.getAdmission() == wanted.admission()
                && Objects.equals(parentId, wanted.parentId());
    }

    /** The length of a path grows from a network to those within it. */
    @Override
    List<Network> all(int from, int limit) {
        return entityManager
                .createQuery(
                        "select n from Network n left join fetch n.parent order by length(n.path), n.id", Network.class)
                .setFirstResult(from)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    String externalId(Network network) {
        return network.getExternalId();
    }

    @Override
    void describe(ObjectNode line, Network network) {
        line.put("name", network.getName());
        line.put("level", network.getLevel().code());
        putRegion(line, network.getRegion());
        if (network.getParent() != null) {
            line.put("parent", network.getParent().getExternalId());
        }
        line.put("admission", network.getAdmission().code());
    }
}
