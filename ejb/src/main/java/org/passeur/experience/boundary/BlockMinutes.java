package org.passeur.experience.boundary;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/**
 * How long a block really took. An activity alone is block 1 of session 1.
 *
 * @param session from 1, as the revision counts them
 * @param block from 1, within the session
 * @param minutes 0 when it was left out
 */
public record BlockMinutes(
        @Min(1) int session,
        @Min(1) int block,
        @Min(0) @Max(BlockMinutes.MAX) int minutes) {

    /** A day. */
    public static final int MAX = 1440;
}
