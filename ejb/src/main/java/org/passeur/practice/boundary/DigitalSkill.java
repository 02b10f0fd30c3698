package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** How much ease with digital tools something asks for. */
public enum DigitalSkill implements Coded {
    /** To answer a call. */
    NONE,
    /** To open a link, the microphone and the chat. */
    BASIC,
    /** To use several tools at once: boards, polls, breakout rooms. */
    AT_EASE;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static DigitalSkill of(String code) {
        return Coded.get(DigitalSkill.class, code);
    }
}
