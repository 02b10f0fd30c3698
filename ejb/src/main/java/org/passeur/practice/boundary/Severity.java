package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** How much a remark on a plan matters; none forbids anything. */
public enum Severity implements Coded {
    /** Publishing without it asks for a confirmation. */
    ESSENTIAL,
    ADVISED,
    TO_KNOW;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Severity of(String code) {
        return Coded.get(Severity.class, code);
    }
}
