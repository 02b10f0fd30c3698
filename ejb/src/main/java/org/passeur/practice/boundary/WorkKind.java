package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** What a work is. */
public enum WorkKind implements Coded {
    PLAN,
    ACTIVITY,
    SHEET;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static WorkKind of(String code) {
        return Coded.get(WorkKind.class, code);
    }
}
