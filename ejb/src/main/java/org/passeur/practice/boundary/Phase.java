package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Where in a session an activity belongs. */
public enum Phase implements Coded {
    OPENING,
    CORE,
    BREAK,
    CLOSING;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Phase of(String code) {
        return Coded.get(Phase.class, code);
    }
}
