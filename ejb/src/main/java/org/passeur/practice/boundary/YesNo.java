package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** A decision that was taken; none when it was not. */
public enum YesNo implements Coded {
    YES,
    NO;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static YesNo of(String code) {
        return Coded.get(YesNo.class, code);
    }
}
