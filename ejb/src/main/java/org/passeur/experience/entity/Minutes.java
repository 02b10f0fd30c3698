package org.passeur.experience.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.passeur.experience.boundary.BlockMinutes;

/**
 * How long one block took.
 *
 * @param plannedMin minutes
 * @param plannedMax the same as the minimum, but for an activity alone
 * @param blockKey see {@link org.passeur.experience.boundary.BlockKey}
 * @param activityId of the activity that the block comes from; null without one
 */
@Embeddable
public record Minutes(
        @Column(name = "session_number", nullable = false) int session,
        @Column(name = "block_number", nullable = false) int block,
        @Column(name = "planned_min", nullable = false) int plannedMin,
        @Column(name = "planned_max", nullable = false) int plannedMax,
        @Column(name = "actual", nullable = false) int actual,

        @Column(name = "block_key", nullable = false, length = 220)
        String blockKey,

        @Column(name = "activity_id") Long activityId) {

    /** What its writer said. */
    public BlockMinutes given() {
        return new BlockMinutes(session, block, actual);
    }

    /** Minutes by which it took longer than planned; less than 0 when it was shorter. */
    public static int overrun(int plannedMin, int plannedMax, int actual) {
        if (actual > plannedMax) {
            return actual - plannedMax;
        }
        return actual < plannedMin ? actual - plannedMin : 0;
    }
}
