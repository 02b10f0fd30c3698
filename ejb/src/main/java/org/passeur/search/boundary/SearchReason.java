package org.passeur.search.boundary;

import org.passeur.platform.boundary.Coded;

/** Why something was found. */
public enum SearchReason implements Coded {

    /** Words of the question are in its title. */
    TITLE,
    SUMMARY,
    TEXT,

    /** It has another name of what was asked for. */
    OTHER_NAME,

    /** It has a word that is written almost like it, or parted otherwise. */
    NEAR_MISS
}
