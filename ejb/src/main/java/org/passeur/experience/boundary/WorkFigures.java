package org.passeur.experience.boundary;

import java.util.Map;

/**
 * What may be told of the reports on a work. Nothing is in it that fewer than three people told.
 *
 * @param whole null below the threshold
 * @param overruns median minutes by which a block takes longer than planned (less, when negative), by {@link BlockKey}
 */
public record WorkFigures(Figures whole, Map<String, Integer> overruns) {

    public static final WorkFigures NONE = new WorkFigures(null, Map.of());

    public WorkFigures {
        overruns = Map.copyOf(overruns);
    }

    /**
     * @param uses reports
     * @param people who wrote them
     * @param regions that are named in reports that are not anonymous; 0 when none is
     * @param againYes reports that say so
     * @param overrun of an activity: median minutes by which it takes longer than planned; null when too few told
     */
    public record Figures(
            int uses, int people, int regions, int againYes, int againWithChanges, int againNo, Integer overrun) {}
}
