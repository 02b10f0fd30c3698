package org.passeur.search.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passeur.community.boundary.Viewer;
import org.passeur.search.boundary.SeenNow;

/**
 * What was withdrawn, erased or kept for fewer is found no more from the commit on: until the index has it, each query
 * leaves it out by its id. Likewise what somebody was invited to write in is found by its id, as long as they write in it.
 */
@Dependent
public class Sights {

    /**
     * Changes looked at of each sort, newest first: those by people, with what an import keeps for fewer, those tried before,
     * and those given up for now. Each that is hidden is a term of the query.
     */
    private static final int MOST = 5000;

    /** Plans of others that somebody writes in, the newest: more than anybody has in hand. */
    private static final int MOST_WRITTEN = 500;

    /** Ids of one statement. */
    private static final int SLICE = 1000;

    @Inject
    private Outbox outbox;

    @Inject
    private SeenNow now;

    Sight of(Viewer viewer) {
        List<Long> changed = List.copyOf(outbox.changedByPeople(MOST));
        Set<Long> hidden = new HashSet<>(changed);
        for (int i = 0; i < changed.size(); i += SLICE) {
            hidden.removeAll(now.seen(viewer, changed.subList(i, Math.min(i + SLICE, changed.size()))));
        }
        return new Sight(viewer, hidden, now.written(viewer, MOST_WRITTEN));
    }
}
