package org.passeur.search.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import org.passeur.community.boundary.Viewer;
import org.passeur.search.boundary.SeenNow;

/**
 * What was withdrawn, erased or kept for fewer is found no more from the commit on: until the index has it, each query
 * leaves it out by its id.
 */
@Dependent
public class Sights {

    /** Changes looked at, newest first; people make no more in the seconds, or the one build, that the index is behind. */
    private static final int MOST = 1000;

    @Inject
    private Outbox outbox;

    @Inject
    private SeenNow now;

    Sight of(Viewer viewer) {
        Set<Long> hidden = new HashSet<>(outbox.changedByPeople(MOST));
        if (!hidden.isEmpty()) {
            hidden.removeAll(now.seen(viewer, Set.copyOf(hidden)));
        }
        return new Sight(viewer, hidden);
    }
}
