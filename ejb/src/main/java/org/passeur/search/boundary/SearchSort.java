package org.passeur.search.boundary;

import org.passeur.platform.boundary.Coded;

/** Order of results. */
public enum SearchSort implements Coded {
    RELEVANCE,
    DATE,
    /** What groups have lived through most often comes first. */
    USE,
    TITLE
}
