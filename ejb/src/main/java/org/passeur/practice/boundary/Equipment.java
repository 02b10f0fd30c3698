package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** What each person needs to take part (RQT). */
public enum Equipment implements Coded {
    COMPUTER,
    CAMERA,
    MICROPHONE,
    HEADPHONES,
    TWO_SCREENS,
    PRIVATE_PLACE,
    TELEPHONE;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Equipment of(String code) {
        return Coded.get(Equipment.class, code);
    }
}
