package org.passeur.community.boundary;

import java.util.Map;
import java.util.Set;

/**
 * Who looks: all that a query needs to show a person exactly what they may see.
 *
 * @param memberId null for a visitor, or for somebody signed in who has no profile yet
 * @param networkIds networks whose shared works they read: by membership, and those that they coordinate
 * @param coordinated the networks that they coordinate, and all within them
 * @param roles the roles held, by id of the network
 */
public record Viewer(
        Long memberId,
        Set<Long> networkIds,
        Set<Long> coordinated,
        Map<Long, Set<NetworkRole>> roles,
        boolean moderator,
        boolean administrator) {

    public static final Viewer VISITOR = new Viewer(null, Set.of(), Set.of(), Map.of(), false, false);

    public Viewer {
        networkIds = Set.copyOf(networkIds);
        coordinated = Set.copyOf(coordinated);
        roles = Map.copyOf(roles);
    }

    public boolean isMember() {
        return memberId != null;
    }

    public boolean is(Long otherMemberId) {
        return memberId != null && memberId.equals(otherMemberId);
    }

    /** Whether they keep the portal safe, whoever wrote what. */
    public boolean moderates() {
        return moderator || administrator;
    }

    /** Whether they are a coordinator of this network, or of one that contains it. */
    public boolean coordinates(Long networkId) {
        return networkId != null && coordinated.contains(networkId);
    }

    /** Whether they decide on anybody's membership and roles: everywhere, or in the networks that they coordinate. */
    public boolean managesPeople() {
        return administrator || !coordinated.isEmpty();
    }
}
