package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** How a group meets (RQT). */
public enum Modality implements Coded {
    /** Fully online. */
    ONLINE,
    /** Some sessions online, some in person. */
    ALTERNATING,
    /** Simultaneous hybrid: some people in the room, others online. */
    HYBRID,
    IN_PERSON;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Modality of(String code) {
        return Coded.get(Modality.class, code);
    }
}
