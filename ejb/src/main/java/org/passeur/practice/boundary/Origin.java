package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Where a group comes from (RQT). */
public enum Origin implements Coded {
    NEW,
    /** Adapted from a group that met in person. */
    ADAPTED;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Origin of(String code) {
        return Coded.get(Origin.class, code);
    }
}
