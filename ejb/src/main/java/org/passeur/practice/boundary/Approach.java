package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import org.passeur.platform.boundary.Coded;

/** Approaches of social group work named by practitioners (RÉGION). */
public enum Approach implements Coded {
    EMPOWERMENT,
    FEMINIST,
    ANTI_OPPRESSIVE,
    /** <i>Rapport d’opposition</i>. */
    CONFLICT,
    GLOBAL,
    MUTUAL_AID,
    COGNITIVE_BEHAVIOURAL_EDUCATIONAL;

    @Override
    @JsonValue
    public String code() {
        return Coded.super.code();
    }

    @JsonCreator
    public static Approach of(String code) {
        return Coded.get(Approach.class, code);
    }
}
