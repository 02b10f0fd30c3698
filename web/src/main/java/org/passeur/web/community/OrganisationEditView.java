package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.OrganisationAdministration;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.community.boundary.SaveOrganisation;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** An organisation to be made, changed or deleted. */
@Named
@RequestScoped
public class OrganisationEditView {

    @Inject
    private OrganisationAdministration organisations;

    @Inject
    private Networks networks;

    @Inject
    private CommunityWords words;

    @Inject
    private Portal portal;

    private SaveOrganisation form;
    private String storedName;
    private boolean deleting;

    /** Sentences by field, in the order of the form. */
    private final Map<String, String> errors = new LinkedHashMap<>();

    /** Shows what is stored or what was typed, and does what the pressed button says. */
    public void run() throws IOException {
        Long id = portal.getId();
        SaveOrganisation stored =
                id == null ? new SaveOrganisation(null, 0, "", null, Set.of()) : organisations.get(id);
        storedName = stored.name();
        Posted posted = Posted.current();
        if (!posted.isForm()) {
            form = stored;
            return;
        }
        // What is to go is shown as it is, not as somebody was changing it.
        form = stored;
        if (id != null && posted.isPressed("doDelete")) {
            deleting = true;
        } else if (id != null && posted.isPressed("doDeleteNow")) {
            tryTo("supprime", () -> organisations.delete(id, posted.version()));
        } else {
            form = new SaveOrganisation(
                    id, posted.version(), posted.text("name"), posted.region(), posted.ids("networkIds"));
            if (posted.isPressed("doSave")) {
                save();
            }
        }
    }

    private void save() throws IOException {
        if (form.name().isEmpty()) {
            errors.put("name", words.get("edit.name.required"));
        } else if (form.name().length() > SaveNetwork.MAX_NAME) {
            errors.put("name", words.format("edit.name.tooLong", SaveNetwork.MAX_NAME));
        } else {
            tryTo(form.id() == null ? "ajoute" : "modifie", () -> organisations.save(form));
        }
    }

    private void tryTo(String done, Runnable action) throws IOException {
        try {
            action.run();
            CommunityWords.leave(Route.ORGANISATIONS.address(), done);
        } catch (ConflictException e) {
            form = new SaveOrganisation(form.id(), e.currentVersion(), form.name(), form.region(), form.networkIds());
            errors.put("name", words.get("edit.conflict"));
        } catch (RuleBrokenException e) {
            e.violations()
                    .forEach(violation -> errors.put(
                            violation.field().equals("id") ? "delete" : violation.field(),
                            words.get(violation.code())));
        }
    }

    public SaveOrganisation getForm() {
        return form;
    }

    public boolean isNew() {
        return form.id() == null;
    }

    public String getTitle() {
        return isNew() ? words.get("organisation.new") : storedName;
    }

    public boolean isDeleting() {
        return deleting;
    }

    public Map<String, String> getErrors() {
        return errors;
    }

    public List<CommunityWords.Fault> getFaults() {
        return CommunityWords.faults(errors);
    }

    public List<Choice> getRegions() {
        return words.regions("organisation.region.none", form.region());
    }

    public List<Choice> getNetworks() {
        return networks.listNetworks().stream()
                .map(network -> new Choice(
                        network.id().toString(),
                        CommunityWords.indented(network.name(), network.depth()),
                        form.networkIds().contains(network.id())))
                .toList();
    }
}
