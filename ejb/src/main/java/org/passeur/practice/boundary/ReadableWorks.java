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

    /** What {@link #clause} is bound to. */
    public static Map<String, Object> parameters(Viewer viewer) {
        return WorkQueries.parameters(viewer);
    }
}
