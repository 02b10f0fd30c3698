package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** How much of a line something asks for. */
public enum Bandwidth implements Coded {
    /** A voice: a telephone line, or 0.1 Mbit/s. */
    LOW,
    /** A video of one person, or a shared document. */
    MEDIUM,
    /** Videos of the whole group, a film, a board that many draw on at once. */
    HIGH;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Bandwidth of(String code) {
        return Coded.get(Bandwidth.class, code);
    }
}
