package org.passeur.community.boundary;

import org.passeur.platform.boundary.Language;

/**
 * The caller with what every page shows of them.
 *
 * @param signedIn whether somebody is signed in, with a profile or not
 * @param displayName null without a profile
 * @param language null without a profile
 * @param networkId the network that they are a member of, if any; one that has not said yes yet is none
 */
public record SignedInMember(Viewer viewer, boolean signedIn, String displayName, Language language, Long networkId) {

    public static final SignedInMember VISITOR = new SignedInMember(Viewer.VISITOR, false, null, null, null);

    /** Signed in, and the first questions are still to be answered. */
    public boolean isProfileMissing() {
        return signedIn && !viewer.isMember();
    }
}
