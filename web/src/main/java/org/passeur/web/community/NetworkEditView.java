package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.passeur.community.boundary.Admission;
import org.passeur.community.boundary.NetworkAdministration;
import org.passeur.community.boundary.NetworkLevel;
import org.passeur.community.boundary.Networks;
import org.passeur.community.boundary.SaveNetwork;
import org.passeur.platform.boundary.ConflictException;
import org.passeur.platform.boundary.RuleBrokenException;
import org.passeur.web.platform.Choice;
import org.passeur.web.platform.Portal;
import org.passeur.web.platform.Route;

/** A network to be made, changed or deleted. */
@Named
@RequestScoped
public class NetworkEditView {

    @Inject
    private NetworkAdministration networks;

    @Inject
    private Networks all;

    @Inject
    private CommunityWords words;

    @Inject
    private Portal portal;

    private SaveNetwork form;
    private String storedName;
    private boolean deleting;

    /** Sentences by field, in the order of the form. */
    private final Map<String, String> errors = new LinkedHashMap<>();

    /** Shows what is stored or what was typed, and does what the pressed button says. */
    public void run() throws IOException {
        Long id = portal.getId();
        SaveNetwork stored = id == null
                ? new SaveNetwork(null, 0, "", NetworkLevel.LOCAL, null, null, Admission.CONFIRMED)
                : networks.get(id);
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
            tryTo("supprime", () -> networks.delete(id, posted.version()));
        } else {
            form = read(posted, id);
            if (posted.isPressed("doSave")) {
                save();
            }
        }
    }

    private static SaveNetwork read(Posted posted, Long id) {
        return new SaveNetwork(
                id,
                posted.version(),
                posted.text("name"),
                posted.coded("level", NetworkLevel.class),
                posted.region(),
                posted.id("parentId"),
                posted.coded("admission", Admission.class));
    }

    private void save() throws IOException {
        if (form.name().isEmpty()) {
            errors.put("name", words.get("edit.name.required"));
        } else if (form.name().length() > SaveNetwork.MAX_NAME) {
            errors.put("name", words.format("edit.name.tooLong", SaveNetwork.MAX_NAME));
        }
        if (form.level() == null) {
            errors.put("level", words.get("edit.choice.required"));
        }
        if (form.admission() == null) {
            errors.put("admission", words.get("edit.choice.required"));
        }
        if (errors.isEmpty()) {
            tryTo(form.id() == null ? "ajoute" : "modifie", () -> networks.save(form));
        }
    }

    private void tryTo(String done, Runnable action) throws IOException {
        try {
            action.run();
            CommunityWords.leave(Route.NETWORKS.address(), done);
        } catch (ConflictException e) {
            form = new SaveNetwork(
                    form.id(),
                    e.currentVersion(),
                    form.name(),
                    form.level(),
                    form.region(),
                    form.parentId(),
                    form.admission());
            errors.put("name", words.get("edit.conflict"));
        } catch (RuleBrokenException e) {
            e.violations()
                    .forEach(violation -> errors.put(
                            violation.field().equals("id") ? "delete" : violation.field(),
                            words.get(violation.code())));
        }
    }

    public SaveNetwork getForm() {
        return form;
    }

    public boolean isNew() {
        return form.id() == null;
    }

    public String getTitle() {
        return isNew() ? words.get("network.new") : storedName;
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

    public List<Choice> getLevels() {
        return words.coded("network.level", NetworkLevel.class, form.level());
    }

    public List<Choice> getAdmissions() {
        return words.coded("network.admission", Admission.class, form.admission());
    }

    public List<Choice> getRegions() {
        return words.regions("network.region.none", form.region());
    }

    /** All but itself: those within it are refused with a reason. */
    public List<Choice> getParents() {
        return words.networks(
                "network.parent.none",
                all.listNetworks().stream()
                        .filter(network -> !network.id().equals(form.id()))
                        .toList(),
                form.parentId());
    }
}
