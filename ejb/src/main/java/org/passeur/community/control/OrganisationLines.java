package org.passeur.community.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.community.boundary.SaveOrganisation;
import org.passeur.community.entity.Network;
import org.passeur.community.entity.Organisation;
import org.passeur.platform.boundary.ImportResult;
import org.passeur.platform.boundary.ImportResult.Stored;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.RuleBrokenException;

/** Lines of type {@code organisation}. */
@ApplicationScoped
public class OrganisationLines extends CommunityLines<Organisation> {

    @PersistenceContext
    private EntityManager entityManager;

    @Inject
    private OrganisationRegister register;

    public OrganisationLines() {
        super("organisation");
    }

    @Override
    Chunk open(List<ObjectNode> lines) {
        Map<String, Organisation> known = find(lines);
        Map<String, Long> networks = networks(lines);
        return line -> store(line, known, networks);
    }

    private ImportResult store(ObjectNode line, Map<String, Organisation> known, Map<String, Long> networks) {
        String externalId = text(line, "externalId");
        Set<Long> networkIds = new HashSet<>();
        for (JsonNode network : line.path("networks")) {
            Long id = networks.get(network.textValue());
            if (id == null) {
                throw new RuleBrokenException("networks", "organisation.network.unknown");
            }
            networkIds.add(id);
        }
        Organisation existing = known.get(externalId);
        Organisation organisation = existing == null ? new Organisation(externalId) : existing;
        SaveOrganisation wanted = new SaveOrganisation(
                organisation.getId(),
                organisation.getVersion(),
                text(line, "name").strip(),
                region(line),
                networkIds);
        if (existing != null && says(existing, wanted)) {
            return Stored.UNCHANGED;
        }
        register.write(organisation, wanted);
        known.put(externalId, organisation);
        return existing == null ? Stored.CREATED : Stored.UPDATED;
    }

    private static boolean says(Organisation organisation, SaveOrganisation wanted) {
        return organisation.getName().equals(wanted.name())
                && organisation.getRegion() == wanted.region()
                && organisation.getNetworks().stream()
                        .map(Network::getId)
                        .collect(Collectors.toSet())
                        .equals(wanted.networkIds());
    }

    private Map<String, Organisation> find(List<ObjectNode> lines) {
        Map<String, Organisation> found = new HashMap<>();
        entityManager
                .createQuery(
                        "select distinct o from Organisation o left join fetch o.networks where o.externalId in :ids",
                        Organisation.class)
                .setParameter(
                        "ids",
                        lines.stream()
                                .map(line -> text(line, "externalId"))
                                .filter(Objects::nonNull)
                                .collect(Collectors.toSet()))
                .getResultStream()
                .forEach(organisation -> found.put(organisation.getExternalId(), organisation));
        return found;
    }

    private Map<String, Long> networks(List<ObjectNode> lines) {
        Set<String> named = new HashSet<>();
        lines.forEach(line -> line.path("networks").forEach(network -> named.add(network.asText())));
        Map<String, Long> ids = new HashMap<>();
        if (!named.isEmpty()) {
            entityManager
                    .createQuery("select n.externalId, n.id from Network n where n.externalId in :ids", Object[].class)
                    .setParameter("ids", named)
                    .getResultStream()
                    .forEach(row -> ids.put((String) row[0], (Long) row[1]));
        }
        return ids;
    }

    @Override
    List<Organisation> all(int from, int limit) {
        return entityManager
                .createQuery("select o from Organisation o order by o.id", Organisation.class)
                .setFirstResult(from)
                .setMaxResults(limit)
                .getResultList();
    }

    @Override
    String externalId(Organisation organisation) {
        return organisation.getExternalId();
    }

    @Override
    void describe(ObjectNode line, Organisation organisation) {
        line.put("name", organisation.getName());
        putRegion(line, organisation.getRegion());
        ArrayNode networks = Json.MAPPER.createArrayNode();
        organisation.getNetworks().stream().map(Network::getExternalId).sorted().forEach(networks::add);
        if (!networks.isEmpty()) {
            line.set("networks", networks);
        }
    }
}
