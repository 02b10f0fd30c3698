package org.passeur.community.boundary;

import java.util.List;

/**
 * A person as those see them who manage memberships and roles.
 *
 * @param networkId the network that they named; null without one, and when it is none of the caller's business
 * @param organisation null without one
 * @param mayDecide whether the caller decides on this membership
 * @param roles held in networks that the caller manages
 */
public record Person(
        Long id,
        String displayName,
        Region region,
        Long networkId,
        String network,
        Membership membership,
        String organisation,
        boolean mayDecide,
        List<HeldRole> roles) {

    public record HeldRole(Long networkId, String network, NetworkRole role) {}

    public Person {
        roles = List.copyOf(roles);
    }

    public boolean isWaiting() {
        return mayDecide && membership == Membership.PENDING;
    }
}
