package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeur.community.boundary.NetworkAdministration;
import org.passeur.community.boundary.NetworkAdministration.NetworkRow;
import org.passeur.web.platform.Route;

/** All networks, as they contain one another. */
@Named
@RequestScoped
public class NetworksView {

    @Inject
    private NetworkAdministration networks;

    @Inject
    private CommunityWords words;

    private List<NetworkRow> rows;

    public void load() {
        rows = networks.list();
    }

    public List<NetworkRow> getRows() {
        return rows;
    }

    public String address(NetworkRow row) {
        return Route.NETWORK.address(row.id());
    }

    public String level(NetworkRow row) {
        return words.messages().label("network.level", row.level());
    }

    public String admission(NetworkRow row) {
        return words.messages().label("network.admission.short", row.admission());
    }

    public String indented(NetworkRow row) {
        return CommunityWords.indented(row.name(), row.depth());
    }

    /** What was just done, in words; null when nothing was. */
    public String getDone() {
        return words.done(Posted.current(), "networks.done", List.of("ajoute", "modifie", "supprime"));
    }
}
