package org.passeur.search.boundary;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.passeur.platform.boundary.Coded;

/**
 * Where the last run on the index stands, on whichever node it is.
 *
 * @param action null when there was none
 * @param kinds what it is about
 * @param total how many entries there are to go through; grows while they are counted
 * @param done how many are
 * @param rate entries a second, since the start
 * @param secondsLeft null when that cannot be told
 * @param startedAt null when there was none
 * @param finishedAt null while it runs
 */
public record IndexingProgress(
        State state,
        IndexAction action,
        List<String> kinds,
        long total,
        long done,
        double rate,
        Long secondsLeft,
        Instant startedAt,
        Instant finishedAt) {

    public static final IndexingProgress NONE =
            new IndexingProgress(State.IDLE, null, List.of(), 0, 0, 0, null, null, null);

    public enum State implements Coded {
        IDLE,
        RUNNING,
        DONE,
        CANCELLED,
        FAILED,
        /** Its node died. */
        INTERRUPTED
    }

    /** Works out the rate and what is left. */
    public static IndexingProgress of(
            State state,
            IndexAction action,
            List<String> kinds,
            long total,
            long done,
            Instant startedAt,
            Instant finishedAt,
            Instant now) {
        double seconds = Duration.between(startedAt, finishedAt == null ? now : finishedAt)
                        .toMillis()
                / 1000.0;
        double rate = seconds <= 0 ? 0 : Math.round(done / seconds * 10) / 10.0;
        Long left = state == State.RUNNING && rate > 0 && total >= done
                ? Long.valueOf(Math.round((total - done) / rate))
                : null;
        return new IndexingProgress(state, action, kinds, total, done, rate, left, startedAt, finishedAt);
    }

    public boolean isRunning() {
        return state == State.RUNNING;
    }

    /** 0 to 100; all of nothing is 100. */
    public int percent() {
        if (total == 0) {
            return state == State.DONE ? 100 : 0;
        }
        return (int) Math.min(100, done * 100 / total);
    }
}
