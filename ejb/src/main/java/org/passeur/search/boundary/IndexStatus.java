package org.passeur.search.boundary;

import java.util.List;

/**
 * How the index is.
 *
 * @param version of its fields and analysis: part of its name
 * @param building kinds that it does not hold whole yet
 * @param waiting changes on their way from the database into the index
 * @param oldestSeconds since when the oldest of them waits; null when none does
 * @param failed the first entries that could not be made, or that the engine refused
 * @param comparisons the last one of each kind
 * @param differences the first ones it found
 */
public record IndexStatus(
        IndexingProgress progress,
        String version,
        List<String> kinds,
        List<String> building,
        long waiting,
        Long oldestSeconds,
        List<IndexFinding> failed,
        List<IndexComparison> comparisons,
        List<IndexFinding> differences) {

    /** How many entries are named at most; there may be more. */
    public static final int NAMED = 200;

    public long differenceCount() {
        return comparisons.stream().mapToLong(IndexComparison::differences).sum();
    }
}
