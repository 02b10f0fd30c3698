package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Admission;
import org.passeur.community.boundary.NetworkAdministration;
import org.passeur.community.boundary.NetworkLevel;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.Networks.NetworkItem;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;

/** A network to be made, changed or deleted. */
@Named
@RequestScoped
public class NetworkEditView extends RegisterEditView<SaveNetwork> {

    @Inject
    private NetworkAdministration networks;

    @Inject
    private Networks all;

    private List<NetworkItem> others;

    @Override
    protected Head head(SaveNetwork form) {
        return new Head(form.id(), form.version(), form.name());
    }

    @Override
    protected SaveNetwork blank() {
        return new SaveNetwork(null, 0, "", NetworkLevel.LOCAL, null, null, Admission.CONFIRMED);
    }

    @Override
    protected SaveNetwork stored(Long id) {
        return networks.get(id);
    }

    @Override
    SaveNetwork read(Posted posted, Long id) {
        return new SaveNetwork(
                id,
                posted.version(),
                posted.text("name"),
                posted.coded("level", NetworkLevel.class),
                posted.region(),
                posted.id("parentId"),
                posted.coded("admission", Admission.class));
    }

    @Override
    protected SaveNetwork withVersion(SaveNetwork form, long version) {
        return new SaveNetwork(
                form.id(), version, form.name(), form.level(), form.region(), form.parentId(), form.admission());
    }

    @Override
    protected void save(SaveNetwork form) {
        networks.save(form);
    }

    @Override
    protected void delete(Long id, long version) {
        networks.delete(id, version);
    }

    @Override
    protected void check(SaveNetwork form, Map<String, String> errors) {
        if (form.level() == null) {
            errors.put("level", words().get("edit.choice.required"));
        }
        if (form.admission() == null) {
            errors.put("admission", words().get("edit.choice.required"));
        }
    }

    /** All but itself: those within it are refused with a reason. */
    @Override
    protected void choices(SaveNetwork form) {
        others = others(form);
    }

    private List<NetworkItem> others(SaveNetwork form) {
        return all.listNetworks().stream()
                .filter(network -> !network.id().equals(form.id()))
                .toList();
    }

    @Override
    void compare(StoredAndTyped parts, SaveNetwork stored, SaveNetwork typed) {
        List<NetworkItem> known = others(typed);
        parts.add(words().get("network.level"), chosen(levels(stored)), chosen(levels(typed)))
                .add(words().get("network.region"), chosen(regions(stored)), chosen(regions(typed)))
                .add(words().get("network.parent"), chosen(parents(stored, known)), chosen(parents(typed, known)))
                .add(words().get("network.admission"), chosen(admissions(stored)), chosen(admissions(typed)));
    }

    private List<Choice> levels(SaveNetwork form) {
        return words().coded("network.level", NetworkLevel.class, form.level());
    }

    private List<Choice> admissions(SaveNetwork form) {
        return words().coded("network.admission", Admission.class, form.admission());
    }

    private List<Choice> regions(SaveNetwork form) {
        return words().regions("network.region.none", form.region());
    }

    private List<Choice> parents(SaveNetwork form, List<NetworkItem> known) {
        return words().networks("network.parent.none", known, form.parentId());
    }

    @Override
    public String getList() {
        return Route.NETWORKS.address();
    }

    @Override
    public String getKind() {
        return "network";
    }

    public List<Choice> getLevels() {
        return levels(getForm());
    }

    public List<Choice> getAdmissions() {
        return admissions(getForm());
    }

    public List<Choice> getRegions() {
        return regions(getForm());
    }

    public List<Choice> getParents() {
        return parents(getForm(), others);
    }
}
