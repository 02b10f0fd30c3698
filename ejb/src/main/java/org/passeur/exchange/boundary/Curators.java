package org.passeur.exchange.boundary;

import java.util.HashSet;
import java.util.Set;
import org.passeur.community.boundary.NetworkRole;
import org.passeur.community.boundary.Viewer;

/** Who writes the collections of a network: its coordinators, those of the networks around it, and its trainers. */
public final class Curators {

    private Curators() {}

    /** Ids of the networks whose collections somebody writes. */
    public static Set<Long> networksOf(Viewer viewer) {
        Set<Long> curated = new HashSet<>(viewer.coordinated());
        viewer.roles().forEach((network, roles) -> {
            if (roles.contains(NetworkRole.TRAINER)) {
                curated.add(network);
            }
        });
        return curated;
    }
}
