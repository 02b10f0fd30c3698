package org.passeur.platform.boundary;

import java.time.Instant;

/**
 * Where an import stands.
 *
 * @param size of the file, in bytes
 * @param position how many of them are dealt with
 * @param read lines that hold something; the four counts after it add up to it
 * @param named lines that are stored and shared, and seem to name somebody
 * @param finishedAt null while it is not over
 */
public record ImportProgress(
        Long id,
        ImportState state,
        long size,
        long position,
        long read,
        long created,
        long updated,
        long unchanged,
        long rejected,
        long named,
        Instant createdAt,
        Instant finishedAt) {

    /** 0 to 100. */
    public int percent() {
        return state == ImportState.DONE || size == 0 ? 100 : (int) (position * 100 / size);
    }
}
