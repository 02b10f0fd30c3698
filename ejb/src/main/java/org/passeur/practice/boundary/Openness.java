package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Whether people may join after the start (RQT). */
public enum Openness implements Coded {
    OPEN,
    CLOSED;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Openness of(String code) {
        return Coded.get(Openness.class, code);
    }
}
