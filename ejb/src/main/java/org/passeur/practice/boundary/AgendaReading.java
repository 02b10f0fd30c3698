package org.passeur.practice.boundary;

import java.util.List;
import org.passeur.platform.boundary.Coded;

/**
 * What was understood of an agenda that somebody wrote elsewhere. Everything that it says is in the sessions: what is no
 * time and no title stands there as text.
 *
 * @param title of the plan; null when the agenda names none
 * @param notes what somebody had better look at, in the order of the lines
 */
public record AgendaReading(String title, List<PlanSession> sessions, List<Note> notes) {

    /** Characters of an agenda: more than a group of twenty sessions takes. */
    public static final int MAX_LENGTH = 100_000;

    /** Lines of an agenda. */
    public static final int MAX_LINES = 2_000;

    /** Why a line is to be looked at. */
    public enum Matter implements Coded {
        /** Nothing in it was understood: it stands as text where it was. */
        KEPT_AS_TEXT,
        /** A block without minutes: none was written, nor a next hour. */
        NO_LENGTH,
        /** Nothing was planned until the next hour: a buffer stands there. */
        GAP,
        /** It begins before the one before it ends. */
        OVERLAP
    }

    /**
     * @param line from 1
     */
    public record Note(int line, Matter matter, String text) {}

    public int blockCount() {
        return sessions.stream().mapToInt(session -> session.blocks().size()).sum();
    }
}
