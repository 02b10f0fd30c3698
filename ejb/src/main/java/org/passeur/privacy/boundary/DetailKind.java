package org.passeur.privacy.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/**
 * What may identify somebody. Where two overlap the first in this order is told, because it says more of what is to be
 * taken out.
 */
public enum DetailKind implements Coded {
    EMAIL,
    HEALTH_INSURANCE_NUMBER,
    SOCIAL_INSURANCE_NUMBER,
    PHONE,
    POSTAL_CODE,
    FILE_NUMBER,
    BIRTH_DATE,
    ADDRESS,
    PERSON,
    SMALL_PLACE;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static DetailKind of(String code) {
        return Coded.get(DetailKind.class, code);
    }
}
