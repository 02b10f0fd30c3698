package org.passeur.practice.control;

import com.fasterxml.jackson.annotation.JsonCreator;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.passeur.community.boundary.Region;
import org.passeur.platform.boundary.Coded;
import org.passeur.practice.boundary.Equipment;
import org.passeur.practice.boundary.Modality;

/** To which plans a rule applies. */
enum Situation implements Coded {
    ALWAYS(plan -> true),
    /** Somebody takes part from elsewhere; also when nothing is chosen yet, as most groups here do. */
    ONLINE(PlanReading::meetsOnline),
    HYBRID(plan -> plan.meets(Modality.HYBRID)),
    /** Where somebody who listens could be a danger, or a name spoken be a wound (AXTRA, RÉGION). */
    SENSITIVE_ONLINE(plan -> ONLINE.holds(plan) && isSensitive(plan)),
    /** Somebody is expected by telephone, or little at ease (AXTRA). */
    LOW_ACCESS(plan -> ONLINE.holds(plan) && expectsLowAccess(plan)),
    /** A region where everyone knows everyone (RÉGION). */
    SMALL_REGION(Situation::smallRegion),
    IN_PERSON_REGION(plan -> smallRegion(plan) && plan.meetsInPerson());

    /** Montréal, Laval, Capitale-Nationale: large towns with public transport. */
    private static final Set<String> LARGE_TOWNS = Set.of("03", "06", "13");

    /** Of the themes that are seeded, those of which one does not speak before whoever is in the room. */
    private static final Set<String> SENSITIVE = Set.of("violence", "grief", "separation", "stress-anxiety");

    private final Predicate<PlanReading> holds;

    Situation(Predicate<PlanReading> holds) {
        this.holds = holds;
    }

    boolean holds(PlanReading plan) {
        return holds.test(plan);
    }

    private static boolean smallRegion(PlanReading plan) {
        return plan.content().regions().stream().map(Region::code).anyMatch(code -> !LARGE_TOWNS.contains(code));
    }

    private static boolean isSensitive(PlanReading plan) {
        return plan.content().themes().stream().anyMatch(SENSITIVE::contains)
                || plan.mentions("sensitive", List.of("title", "summary", "aim", "objectives"));
    }

    private static boolean expectsLowAccess(PlanReading plan) {
        return plan.content().equipment().contains(Equipment.TELEPHONE)
                || plan.content().themes().contains("digital-literacy")
                || plan.mentions("telephone", List.of("inclusion", "texts.skillsHelp", "texts.technicalRequirements"));
    }

    @JsonCreator
    static Situation of(String code) {
        return Coded.get(Situation.class, code);
    }
}
