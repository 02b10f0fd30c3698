package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Types of social work groups (RÉGION). */
public enum GroupType implements Coded {
    EDUCATIONAL,
    MUTUAL_AID,
    SOCIALISATION,
    TASK;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static GroupType of(String code) {
        return Coded.get(GroupType.class, code);
    }
}
