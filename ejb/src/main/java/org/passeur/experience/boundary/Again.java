package org.passeur.experience.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Whether whoever used it would again. */
public enum Again implements Coded {
    YES,
    WITH_CHANGES,
    NO;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Again of(String code) {
        return Coded.get(Again.class, code);
    }
}
