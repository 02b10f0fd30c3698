package org.passeur.search.boundary;

import org.passeur.platform.boundary.Coded;

/** What is wrong with an entry of the index. */
public enum IndexFault implements Coded {
    /** The database has it, the index has not. */
    MISSING,
    /** The index has it as it was once. */
    STALE,
    /** The index has it, the database has it no more. */
    ORPHAN,
    /** It could not be made from what the database says. */
    FAILED
}
