package org.passeur.privacy.control;

import org.passeur.community.boundary.Region;

/** Finds one kind of identifying detail. Looks a bounded number of tokens ahead and behind, wherever it stands. */
interface Rule {

    /**
     * @param region where the text speaks of; null when unknown
     */
    void find(Reading text, Region region, Findings findings);
}
