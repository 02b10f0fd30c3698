package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Whether somebody who has a telephone and nothing else takes part (AXTRA, RÉGION). */
public enum TelephoneAccess implements Coded {
    YES,
    /** In another way, which is said beside it. */
    ADAPTED,
    NO;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static TelephoneAccess of(String code) {
        return Coded.get(TelephoneAccess.class, code);
    }
}
