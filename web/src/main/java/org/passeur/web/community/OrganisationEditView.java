package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.Networks.NetworkItem;
import org.passeur.community.boundary.OrganisationAdministration;
import org.passeur.community.boundary.SaveOrganisation;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;

/** An organisation to be made, changed or deleted. */
@Named
@RequestScoped
public class OrganisationEditView extends RegisterEditView<SaveOrganisation> {

    @Inject
    private OrganisationAdministration organisations;

    @Inject
    private Networks networks;

    private List<NetworkItem> all;

    @Override
    protected Head head(SaveOrganisation form) {
        return new Head(form.id(), form.version(), form.name());
    }

    @Override
    protected SaveOrganisation blank() {
        return new SaveOrganisation(null, 0, "", null, Set.of());
    }

    @Override
    protected SaveOrganisation stored(Long id) {
        return organisations.get(id);
    }

    @Override
    SaveOrganisation read(Posted posted, Long id) {
        return new SaveOrganisation(
                id, posted.version(), posted.text("name"), posted.region(), posted.ids("networkIds"));
    }

    @Override
    protected SaveOrganisation withVersion(SaveOrganisation form, long version) {
        return new SaveOrganisation(form.id(), version, form.name(), form.region(), form.networkIds());
    }

    @Override
    protected void save(SaveOrganisation form) {
        organisations.save(form);
    }

    @Override
    protected void delete(Long id, long version) {
        organisations.delete(id, version);
    }

    @Override
    protected void choices(SaveOrganisation form) {
        all = networks.listNetworks();
    }

    @Override
    void compare(StoredAndTyped parts, SaveOrganisation stored, SaveOrganisation typed) {
        List<NetworkItem> known = networks.listNetworks();
        parts.add(words().get("network.region"), chosen(regions(stored)), chosen(regions(typed)))
                .add(words().get("organisation.networks"), names(stored, known), names(typed, known));
    }

    private List<Choice> regions(SaveOrganisation form) {
        return words().regions("organisation.region.none", form.region());
    }

    private static String names(SaveOrganisation form, List<NetworkItem> known) {
        return known.stream()
                .filter(network -> form.networkIds().contains(network.id()))
                .map(NetworkItem::name)
                .collect(Collectors.joining(", "));
    }

    @Override
    public String getList() {
        return Route.ORGANISATIONS.address();
    }

    @Override
    public String getKind() {
        return "organisation";
    }

    public List<Choice> getRegions() {
        return regions(getForm());
    }

    public List<Choice> getNetworks() {
        return all.stream()
                .map(network -> new Choice(
                        network.id().toString(),
                        CommunityWords.indented(network.name(), network.depth()),
                        getForm().networkIds().contains(network.id())))
                .toList();
    }
}
