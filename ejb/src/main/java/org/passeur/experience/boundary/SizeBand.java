package org.passeur.experience.boundary;

import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** About how many people took part: what an anonymous report says of it, since a number may give its writer away. */
public enum SizeBand implements Coded {
    /** Up to 5. */
    SMALL,
    /** 6 to 9. */
    MEDIUM,
    /** 10 and more. */
    LARGE;

    private static final int MEDIUM_FROM = 6;

    private static final int LARGE_FROM = 10;

    /** Null for null. */
    public static SizeBand of(Integer size) {
        if (size == null) {
            return null;
        }
        return size < MEDIUM_FROM ? SMALL : size < LARGE_FROM ? MEDIUM : LARGE;
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }
}
