package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Where the practice stands (RÉGION). */
public enum Milieu implements Coded {
    COMMUNITY,
    INSTITUTIONAL;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Milieu of(String code) {
        return Coded.get(Milieu.class, code);
    }
}
