package org.passeur.practice.boundary;

/**
 * What the readiness check says of a plan.
 *
 * @param rule id of the rule, stable
 * @param field that it concerns, as a violation names it: {@code sessions[0].minutes}
 * @param message one plain sentence
 * @param reason why it matters
 * @param source short name of the document behind it: AXTRA, RQT, RÉGION, PIACEN
 * @param setAside why whoever wrote the plan put it aside; null when they did not
 */
public record Remark(
        String rule, Severity severity, String field, String message, String reason, String source, String setAside) {}
