package org.passeur.practice.boundary;

import org.passeur.platform.boundary.Coded;

/** Order of a list. */
public enum WorkSort implements Coded {
    /** Newest published first. */
    RECENT,
    TITLE,
    /** Shortest first. */
    LENGTH,
    /** Most used first. */
    USED
}
