package org.passeur.community.boundary;

import org.passeur.platform.boundary.Coded;

/** What a member does for a network, beyond being a practitioner. */
public enum NetworkRole implements Coded {
    SUPPORT,
    TRAINER,
    COORDINATOR
}
