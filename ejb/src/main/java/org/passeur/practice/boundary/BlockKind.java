package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** What a block of an agenda is. */
public enum BlockKind implements Coded {
    /** An ad-hoc step, written for this plan. */
    STEP,
    /** An activity of the library. */
    ACTIVITY,
    BREAK,
    /** Spare time that an agenda keeps for what runs over. */
    BUFFER;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static BlockKind of(String code) {
        return Coded.get(BlockKind.class, code);
    }
}
