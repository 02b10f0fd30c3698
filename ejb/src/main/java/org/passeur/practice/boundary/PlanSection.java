package org.passeur.practice.boundary;

import org.passeur.platform.boundary.Coded;

/** Parts of a group plan that hold free text, in the order of reading. */
public enum PlanSection implements Coded {
    PEOPLE,
    SAFETY,
    RULES,
    COMMUNICATION,
    ACCOMPANIMENT,
    TECHNIQUE,
    AFTER;

    public boolean isBefore() {
        return this != AFTER;
    }
}
