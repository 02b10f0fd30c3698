package org.passeur.practice.boundary;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.time.ZoneId;
import org.passeur.platform.boundary.Coded;

/** Where the clocks are that a plan goes by; the code is the zone's name at IANA. */
public enum PlanZone implements Coded {
    /** Nearly all of Québec. */
    TORONTO("America/Toronto"),
    /** Îles-de-la-Madeleine. */
    HALIFAX("America/Halifax"),
    /** Basse-Côte-Nord, east of the Natashquan: Atlantic time all year. */
    BLANC_SABLON("America/Blanc-Sablon"),
    ST_JOHNS("America/St_Johns"),
    WINNIPEG("America/Winnipeg"),
    EDMONTON("America/Edmonton"),
    VANCOUVER("America/Vancouver");

    /** Holds when a plan says nothing. */
    public static final PlanZone UNSAID = TORONTO;

    private final String code;

    PlanZone(String code) {
        this.code = code;
    }

    public ZoneId id() {
        return ZoneId.of(code);
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @JsonCreator
    public static PlanZone of(String code) {
        return Coded.get(PlanZone.class, code);
    }
}
