package org.passeur.search.control;

import java.util.Set;
import org.passeur.community.boundary.Viewer;

/**
 * Who looks, and what the index would still show them.
 *
 * @param hidden ids of what changed, on its way to the index, and is not for this viewer any more
 * @param written ids of what they write in beside its owner: the index knows the owner alone
 */
record Sight(Viewer viewer, Set<Long> hidden, Set<Long> written) {

    /** What everybody sees, as far as the index knows: to learn about words, not to show anything. */
    static final Sight OF_VISITORS = asIndexed(Viewer.VISITOR);

    /** As the index knows it: for lists of what is published, where the database has the last word. */
    static Sight asIndexed(Viewer viewer) {
        return new Sight(viewer, Set.of(), Set.of());
    }
}
