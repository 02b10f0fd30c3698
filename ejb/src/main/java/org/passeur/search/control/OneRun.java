package org.passeur.search.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.BooleanSupplier;
import org.passeur.platform.boundary.BusyException;
import org.passeur.search.boundary.IndexingProgress;
import org.passeur.search.boundary.IndexingProgress.State;

/** A long work in the background, one at a time: the next one starts only when the one before has truly stopped. */
class OneRun {

    private static final Logger LOG = System.getLogger(OneRun.class.getName());

    /** The work; told to stop by an interruption, which it may take a while to follow. */
    interface Task {
        void run(LongAdder total, LongAdder done) throws InterruptedException;
    }

    private State state = State.IDLE;
    private Instant startedAt;
    private Instant finishedAt;
    private LongAdder total = new LongAdder();
    private LongAdder done = new LongAdder();

    /** Whether the last task has not come to its end yet, cancelled or not. */
    private boolean busy;

    private Thread worker;

    /**
     * @param claim whether nobody else is at it either; what it claimed is given back by {@code release}, at the end
     * @throws BusyException when a task runs, or stops at this moment
     */
    synchronized IndexingProgress start(BooleanSupplier claim, Executor executor, Task task, Runnable release) {
        if (busy || !claim.getAsBoolean()) {
            throw new BusyException("indexing");
        }
        busy = true;
        total = new LongAdder();
        done = new LongAdder();
        state = State.RUNNING;
        startedAt = Instant.now();
        finishedAt = null;
        try {
            executor.execute(() -> run(task, release));
        } catch (RuntimeException e) {
            end(State.FAILED);
            stopped(release);
            throw e;
        }
        return progress();
    }

    synchronized IndexingProgress cancel() {
        if (state == State.RUNNING) {
            end(State.CANCELLED);
            if (worker != null) {
                worker.interrupt();
            }
        }
        return progress();
    }

    synchronized IndexingProgress progress() {
        Instant until = finishedAt == null ? Instant.now() : finishedAt;
        double seconds =
                startedAt == null ? 0 : Duration.between(startedAt, until).toMillis() / 1000.0;
        double rate = seconds == 0 ? 0 : Math.round(done.sum() / seconds * 10) / 10.0;
        return new IndexingProgress(state, total.sum(), done.sum(), rate, startedAt, finishedAt);
    }

    private void run(Task task, Runnable release) {
        State how = State.DONE;
        try {
            if (begin()) {
                task.run(total, done);
            }
        } catch (InterruptedException e) {
            how = State.CANCELLED;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "indexing failed", e);
            how = State.FAILED;
        }
        synchronized (this) {
            // The thread goes back to the pool: an interruption that came late is not for the next job.
            worker = null;
            Thread.interrupted();
            if (state == State.RUNNING) {
                end(how);
            }
            stopped(release);
        }
    }

    /** Whether it was not cancelled before it began. */
    private synchronized boolean begin() {
        worker = Thread.currentThread();
        return state == State.RUNNING;
    }

    private void end(State how) {
        state = how;
        finishedAt = Instant.now();
        LOG.log(Level.INFO, "indexing {0}: {1} of {2}", how.code(), done.sum(), total.sum());
    }

    private void stopped(Runnable release) {
        busy = false;
        try {
            release.run();
        } catch (RuntimeException e) {
            // What was claimed is free again after a while without a sign of life.
            LOG.log(Level.WARNING, "the claim on the index could not be given back", e);
        }
    }
}
