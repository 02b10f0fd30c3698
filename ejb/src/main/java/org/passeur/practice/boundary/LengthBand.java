package org.passeur.practice.boundary;

import org.passeur.platform.boundary.Coded;

/** Lengths as people think of them, in minutes; of a session for a plan, at the shortest for an activity. */
public enum LengthBand implements Coded {
    /** Up to 15: an opening, a break. */
    SHORT(0, 15),
    /** 16 to 45. */
    MEDIUM(16, 45),
    /** 46 to 75. */
    LONG(46, 75),
    /** 76 to 120: most online sessions last one to two hours (AXTRA). */
    SESSION(76, 120),
    /** Over 120: to be split, or completed by individual work (AXTRA). */
    VERY_LONG(121, 10_000);

    private final int from;
    private final int to;

    LengthBand(int from, int to) {
        this.from = from;
        this.to = to;
    }

    public int from() {
        return from;
    }

    public int to() {
        return to;
    }
}
