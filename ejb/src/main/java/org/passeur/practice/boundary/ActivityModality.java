package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Where an activity has been made to work. */
public enum ActivityModality implements Coded {
    ONLINE,
    HYBRID,
    IN_PERSON,
    /** Can be lived by telephone alone. */
    TELEPHONE;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static ActivityModality of(String code) {
        return Coded.get(ActivityModality.class, code);
    }
}
