package org.passeur.community.boundary;

import java.util.Map;
import java.util.Set;

/**
 * Who looks: all that a query needs to show a person exactly what they may see.
 *
 * @param memberId null for a visitor, or for somebody signed in who has no profile yet
 * @param networkIds the member's network and all that contain it
 * @param roles the roles held, by id of the network
 */
public record Viewer(
        Long memberId,
        Set<Long> networkIds,
        Map<Long, Set<NetworkRole>> roles,
        boolean moderator,
        boolean administrator) {

    public static final Viewer VISITOR = new Viewer(null, Set.of(), Map.of(), false, false);

    public Viewer {
        networkIds = Set.copyOf(networkIds);
        roles = Map.copyOf(roles);
    }

    public boolean isMember() {
        return memberId != null;
    }

    public boolean is(Long otherMemberId) {
        return memberId != null && memberId.equals(otherMemberId);
    }

    public boolean has(NetworkRole role, Long networkId) {
        return networkId != null && roles.getOrDefault(networkId, Set.of()).contains(role);
    }
}
