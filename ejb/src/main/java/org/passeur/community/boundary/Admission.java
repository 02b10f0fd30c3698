package org.passeur.community.boundary;

import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** How one becomes a member of a network. */
public enum Admission implements Coded {
    /** Whoever says they are a member is one. */
    OPEN,
    /** A coordinator of the network, or of one that contains it, or an administrator says so. */
    CONFIRMED;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }
}
