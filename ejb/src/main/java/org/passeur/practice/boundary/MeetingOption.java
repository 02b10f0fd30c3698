package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonKey;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Settings of the online meeting that are decided before it is created (RQT). */
public enum MeetingOption implements Coded {
    RECORDING,
    CHAT,
    SCREEN_SHARING,
    PARTICIPANTS_PRESENT,
    AI_FEATURES,
    TRANSCRIPTION,
    GUEST_LIST_HIDDEN;

    private final String code = CamelCase.of(name());

    @Override
    @JsonValue
    @JsonKey
    public String code() {
        return code;
    }

    @JsonCreator
    public static MeetingOption of(String code) {
        return Coded.get(MeetingOption.class, code);
    }
}
