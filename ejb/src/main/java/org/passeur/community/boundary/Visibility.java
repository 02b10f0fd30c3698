package org.passeur.community.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Who may read what a member shares. */
public enum Visibility implements Coded {
    /** Its author alone. */
    PRIVATE,
    /** Members of its network and of the networks that it contains. */
    NETWORK,
    /** Everyone, signed in or not. */
    EVERYONE;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Visibility of(String code) {
        return Coded.get(Visibility.class, code);
    }
}
