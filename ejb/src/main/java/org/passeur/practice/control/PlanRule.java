package org.passeur.practice.control;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.passeur.platform.boundary.Language;
import org.passeur.practice.boundary.RoleKind;
import org.passeur.practice.boundary.Severity;

/**
 * One rule of the readiness check, as {@code rules.json} has it. It speaks when {@code when} holds and all the criteria
 * that it names do.
 *
 * @param field where the remark belongs; {@code sessions[]} stands for the session that the condition found
 * @param source short name of the document behind it
 * @param missing fields that must all be empty
 * @param unless a field that must not have this value
 * @param without a list that must not hold this value
 * @param withoutRole a role that nobody must hold
 * @param unmentioned a list of words of which none must be written in {@code within}
 * @param within where a promise counts: the same word elsewhere may speak of something else
 * @param condition what fields alone cannot say
 * @param minimum for the condition; null where it needs none
 * @param maximum for the condition; null where it needs none
 */
record PlanRule(
        String id,
        Severity severity,
        String field,
        String source,
        Situation when,
        List<String> missing,
        Map<String, String> unless,
        Map<String, String> without,
        RoleKind withoutRole,
        String unmentioned,
        List<String> within,
        PlanCondition condition,
        Integer minimum,
        Integer maximum,
        Map<Language, String> sentence,
        Map<Language, String> reason) {

    /**
     * What a rule found.
     *
     * @param session index of the session; null when it is about the whole plan
     * @param values for the sentence
     */
    record Finding(Integer session, Object... values) {}

    Stream<Finding> findings(PlanReading plan) {
        if (!when.holds(plan) || !speaks(plan)) {
            return Stream.empty();
        }
        return condition == null ? Stream.of(new Finding(null)) : condition.find(plan, this);
    }

    private boolean speaks(PlanReading plan) {
        return (missing == null || missing.stream().noneMatch(field -> plan.has(PlanReading.pointer(field))))
                && (unless == null
                        || unless.entrySet().stream()
                                .noneMatch(value -> plan.is(PlanReading.pointer(value.getKey()), value.getValue())))
                && (without == null
                        || without.entrySet().stream()
                                .noneMatch(value -> plan.holds(PlanReading.pointer(value.getKey()), value.getValue())))
                && (withoutRole == null || !plan.hasRole(withoutRole))
                && (unmentioned == null || !plan.mentions(unmentioned, within));
    }
}
