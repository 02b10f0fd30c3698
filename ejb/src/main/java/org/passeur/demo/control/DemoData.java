package org.passeur.demo.control;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RunAs;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.community.boundary.Admission;
import org.passeur.community.boundary.CommunitySetup;
import org.passeur.community.boundary.NetworkAdministration;
import org.passeur.community.boundary.NetworkLevel;
import org.passeur.community.boundary.NetworkRole;
import org.passeur.community.boundary.OrganisationAdministration;
import org.passeur.community.boundary.Profile;
import org.passeur.community.boundary.Region;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.community.boundary.SaveOrganisation;
import org.passeur.community.boundary.WorkingHours;
import org.passeur.platform.boundary.ImportKind;
import org.passeur.platform.boundary.ImportLine;
import org.passeur.platform.boundary.ImportResult;
import org.passeur.platform.boundary.Importer;
import org.passeur.platform.boundary.Json;
import org.passeur.platform.boundary.Language;
import org.passeur.platform.boundary.Roles;
import org.passeur.practice.boundary.Library;

/** Who and what a newcomer meets at the first start; the cast is in {@code community.json}. */
@Stateless
@RunAs(Roles.ADMINISTRATOR)
public class DemoData {

    private static final Logger LOG = System.getLogger(DemoData.class.getName());

    @Inject
    private CommunitySetup community;

    @Inject
    private NetworkAdministration networkAdministration;

    @Inject
    private OrganisationAdministration organisationAdministration;

    @Inject
    private DemoLife life;

    @Inject
    @Any
    private Instance<ImportKind> kinds;

    /** All of it in one transaction; nothing when somebody is there already. */
    @PermitAll
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void load() {
        if (community.isAnybodyThere()) {
            return;
        }
        JsonNode cast = read("community.json");
        Map<String, Long> networks = new HashMap<>();
        for (JsonNode network : cast.get("networks")) {
            networks.put(
                    text(network, "key"),
                    networkAdministration.save(new SaveNetwork(
                            null,
                            0,
                            text(network, "name"),
                            NetworkLevel.valueOf(text(network, "level")),
                            region(network),
                            networks.get(text(network, "parent")),
                            Admission.valueOf(text(network, "admission")))));
        }
        Map<String, Long> organisations = new HashMap<>();
        Map<String, Long> networkOfOrganisation = new HashMap<>();
        for (JsonNode organisation : cast.get("organisations")) {
            Long network = networks.get(text(organisation, "network"));
            String key = text(organisation, "key");
            organisations.put(
                    key,
                    organisationAdministration.save(new SaveOrganisation(
                            null, 0, text(organisation, "name"), region(organisation), Set.of(network))));
            networkOfOrganisation.put(key, network);
        }
        Map<String, Importer> owners = new HashMap<>();
        for (JsonNode person : cast.get("members")) {
            String organisation = text(person, "organisation");
            Long network = networkOfOrganisation.get(organisation);
            Long id = community.createMember(
                    text(person, "subject"),
                    new Profile(
                            text(person, "name"),
                            region(person),
                            network,
                            organisations.get(organisation),
                            Language.of(text(person, "language")),
                            WorkingHours.parse(text(person, "hours")),
                            0));
            person.path("roles")
                    .properties()
                    .forEach(role -> community.grant(
                            id,
                            networks.get(role.getKey()),
                            NetworkRole.valueOf(role.getValue().textValue())));
            owners.put(text(person, "key"), new Importer(id, network));
        }
        int works = storeLibrary(cast.get("authors"), owners);
        for (JsonNode own : cast.get("works")) {
            store((ObjectNode) own.get("work"), owners.get(text(own, "owner")));
            works++;
        }
        Map<String, Long> members = new HashMap<>();
        owners.forEach((key, owner) -> members.put(key, owner.memberId()));
        life.load(read("life.json"), members, networks);
        LOG.log(
                Level.INFO,
                "demonstration stored: {0} networks, {1} organisations, {2} members, {3} plans, activities and sheets",
                networks.size(),
                organisations.size(),
                owners.size(),
                works);
    }

    /** Contents of the library go to the authors in turn, so that each has some of each kind. */
    private int storeLibrary(JsonNode authors, Map<String, Importer> owners) {
        List<String> names = Library.names();
        for (int i = 0; i < names.size(); i++) {
            store(
                    Library.get(names.get(i)),
                    owners.get(authors.get(i % authors.size()).textValue()));
        }
        return names.size();
    }

    private void store(ObjectNode work, Importer owner) {
        ImportKind kind = kinds.stream()
                .filter(candidate -> candidate.type().equals(work.get("type").textValue()))
                .findFirst()
                .orElseThrow();
        ImportResult result =
                kind.store(List.of(new ImportLine(1, work)), owner).getFirst();
        if (result instanceof ImportResult.Rejected) {
            throw new IllegalStateException(work.get("externalId") + " was not created: " + result);
        }
    }

    private static Region region(JsonNode node) {
        String code = text(node, "region");
        return code == null ? null : Region.of(code);
    }

    private static String text(JsonNode node, String field) {
        return node.path(field).textValue();
    }

    private static JsonNode read(String name) {
        try (InputStream file = DemoData.class.getResourceAsStream("/org/passeur/demo/" + name)) {
            return Json.MAPPER.readTree(file);
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
