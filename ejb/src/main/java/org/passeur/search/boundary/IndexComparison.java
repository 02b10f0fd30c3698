package org.passeur.search.boundary;

import java.time.Instant;

/** How index and database compared, for one kind. What was still on its way into the index counts as no difference. */
public record IndexComparison(
        String kind, Instant comparedAt, long inDatabase, long inIndex, long missing, long stale, long orphan) {

    public long differences() {
        return missing + stale + orphan;
    }
}
