package org.passeur.community.boundary;

import java.util.List;

/**
 * Where the caller stands in the network that they named.
 *
 * @param deciders names of the coordinators who decide; empty when only administrators can
 */
public record MembershipInfo(Long networkId, String networkName, Membership state, List<String> deciders) {

    public MembershipInfo {
        deciders = List.copyOf(deciders);
    }
}
