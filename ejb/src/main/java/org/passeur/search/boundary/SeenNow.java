package org.passeur.search.boundary;

import java.util.Collection;
import java.util.Set;
import org.passeur.community.boundary.Viewer;

/** What the database says of visibility at this moment, of what has changed and is on its way to the index. */
public interface SeenNow {

    /**
     * @param ids of few
     * @return those of them that this viewer may find: published for them, or their own
     */
    Set<Long> seen(Viewer viewer, Collection<Long> ids);
}
