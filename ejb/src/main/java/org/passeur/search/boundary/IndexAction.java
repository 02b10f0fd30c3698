package org.passeur.search.boundary;

import org.passeur.platform.boundary.Coded;

/** What is done to the index. */
public enum IndexAction implements Coded {
    /** Every entry is written again, while the index serves as it is. */
    REFRESH,
    /** From nothing: quicker, but search is partial until it is over. */
    BUILD,
    /** Says what differs from the database, and changes nothing. */
    COMPARE,
    /** Writes again what the last comparison found to differ. */
    MEND
}
