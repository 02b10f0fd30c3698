package org.passeur.search.boundary;

import java.util.Collection;
import java.util.Set;
import org.passeur.community.boundary.Viewer;

/** What the database says of visibility at this moment, and the index does not know, or not yet. */
public interface SeenNow {

    /**
     * @param ids of few
     * @return those of them that this viewer may find: published for them, their own, or a draft that they write in
     */
    Set<Long> seen(Viewer viewer, Collection<Long> ids);

    /**
     * What the viewer was invited to write in; its draft is theirs to find as its owner's.
     *
     * @param most the newest
     */
    Set<Long> written(Viewer viewer, int most);
}
