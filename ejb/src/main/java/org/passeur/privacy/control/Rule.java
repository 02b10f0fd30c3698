package org.passeur.privacy.control;

import java.util.Collection;
import org.passeur.community.boundary.Region;

/** Finds one kind of identifying detail. Looks a bounded number of tokens ahead and behind, wherever it stands. */
interface Rule {

    /**
     * @param regions where the text speaks of; none when unknown
     */
    void find(Reading text, Collection<Region> regions, Findings findings);
}
