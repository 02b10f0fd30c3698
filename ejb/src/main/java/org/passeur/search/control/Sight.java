package org.passeur.search.control;

import java.util.Set;
import org.passeur.community.boundary.Viewer;

/**
 * Who looks, and what the index would still show them.
 *
 * @param hidden ids of what changed, on its way to the index, and is not for this viewer any more
 */
record Sight(Viewer viewer, Set<Long> hidden) {

    /** What everybody sees, as far as the index knows: to learn about words, not to show anything. */
    static final Sight OF_VISITORS = new Sight(Viewer.VISITOR, Set.of());
}
