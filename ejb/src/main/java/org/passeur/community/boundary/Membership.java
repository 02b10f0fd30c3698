package org.passeur.community.boundary;

import org.passeur.platform.boundary.Coded;

/** Where a person stands in the network that they named. */
public enum Membership implements Coded {
    /** A member on their own word: it opens this network, which was open then, and the open networks of the path. */
    DECLARED,
    /** Asked for; nothing of the network is seen yet. */
    PENDING,
    /** A member on the word of who decides: the networks that contain this one trust it. */
    CONFIRMED,
    /** Asked for, and not granted. */
    REFUSED;

    public boolean isMember() {
        return this == DECLARED || this == CONFIRMED;
    }
}
