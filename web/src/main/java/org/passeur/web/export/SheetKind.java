package org.passeur.web.export;

import org.passeur.platform.boundary.Coded;

/** What of a plan goes on paper. */
public enum SheetKind implements Coded {
    /** All of it. */
    PLAN,
    /** To run the sessions with, clock in hand. */
    FACILITATOR,
    /** Numbers alone, never a name. */
    ATTENDANCE,
    /** What somebody lives through who takes part by telephone only. */
    PHONE,
    /** What one role leads and does. */
    ROLE
}
