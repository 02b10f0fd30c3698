package org.passeur.search.boundary;

import java.time.Instant;
import org.passeur.platform.boundary.Coded;

/**
 * Where indexing stands.
 *
 * @param total how many entries there are to build; grows while they are counted
 * @param done how many are
 * @param rate entries a second, since the start
 * @param startedAt null when it never ran
 * @param finishedAt null while it runs
 */
public record IndexingProgress(State state, long total, long done, double rate, Instant startedAt, Instant finishedAt) {

    public enum State implements Coded {
        IDLE,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED
    }
}
