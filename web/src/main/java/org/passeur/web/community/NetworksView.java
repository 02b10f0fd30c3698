package org.passeur.web.community;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.passeur.community.boundary.NetworkAdministration;
import org.passeur.community.boundary.NetworkAdministration.NetworkRow;
import org.passeur.web.platform.Posted;
import org.passeur.web.platform.Route;

/** All networks, as they contain one another. */
@Named
@RequestScoped
public class NetworksView {

    private static final int MAX_DEPTH = 4;

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

    /** How deep it lies in others, as far as a page sets it back. */
    public int depth(NetworkRow row) {
        return Math.min(row.depth(), MAX_DEPTH);
    }

    /** The network that contains it, for who does not see how far its name is set back; empty without one. */
    public String within(NetworkRow row) {
        for (int i = rows.indexOf(row) - 1; i >= 0 && row.depth() > 0; i--) {
            if (rows.get(i).depth() < row.depth()) {
                return words.format("networks.within", rows.get(i).name());
            }
        }
        return "";
    }

    /** What was just done, in words; null when nothing was. */
    public String getDone() {
        return words.done(Posted.current(), "networks.done", List.of("ajoute", "modifie", "supprime"));
    }
}
