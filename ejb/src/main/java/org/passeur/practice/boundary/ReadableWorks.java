package org.passeur.practice.boundary;

import java.util.Map;
import org.passeur.community.boundary.Viewer;
import org.passeur.practice.control.WorkQueries;

/** The condition by which queries of other features show of plans and activities what a viewer may see, and nothing else. */
public final class ReadableWorks {

    private ReadableWorks() {}

    /**
     * That a work is published for this viewer.
     *
     * @param work alias of a {@code Work} in the query
     */
    public static String clause(String work, Viewer viewer) {
        return "(" + WorkQueries.published(work, viewer) + ")";
    }

    /**
     * That a revision of a work that is published for this viewer is so as well: what is said of it is for those who may
     * read it. Of one that was erased nobody knows whom it was for; the owner of the work alone goes on having that.
     *
     * @param work alias of a {@code Work} in the query
     * @param number path in the query that leads to the number of the revision
     */
    public static String revisionClause(String work, String number, Viewer viewer) {
        return "(" + WorkQueries.readableNumber(work, number, viewer) + ")";
    }

    /** What both are bound to. */
    public static Map<String, Object> parameters(Viewer viewer) {
        return WorkQueries.parameters(viewer);
    }
}
