package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Life of a plan or an activity. */
public enum WorkStatus implements Coded {
    DRAFT,
    PUBLISHED;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static WorkStatus of(String code) {
        return Coded.get(WorkStatus.class, code);
    }
}
