package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Who does what around a group (RQT). */
public enum RoleKind implements Coded {
    FACILITATOR,
    CO_FACILITATOR,
    TECHNICAL_SUPPORT,
    ADMINISTRATIVE_SUPPORT,
    RELATIVE;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static RoleKind of(String code) {
        return Coded.get(RoleKind.class, code);
    }
}
