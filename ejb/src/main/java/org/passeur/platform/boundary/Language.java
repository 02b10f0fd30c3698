package org.passeur.platform.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Locale;

/** A language that people read and write here. French is the first. */
public enum Language implements Coded {
    FR(Locale.of("fr", "CA")),
    EN(Locale.of("en", "CA"));

    private final Locale locale;

    Language(Locale locale) {
        this.locale = locale;
    }

    public Locale locale() {
        return locale;
    }

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Language of(String code) {
        return Coded.get(Language.class, code);
    }
}
