package org.passeur.search.control;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.passeur.platform.boundary.BusyException;
import org.passeur.search.boundary.IndexingProgress.State;

/** A long work in the background, one at a time: the next one starts only when the one before has truly stopped. */
class OneRun {

    private static final Logger LOG = System.getLogger(OneRun.class.getName());

    /** The work. */
    interface Task {
        /**
         * @throws InterruptedException when it was told to stop, which it may take a while to follow
         */
        void run(Work work) throws InterruptedException;
    }

    /** How far it is, and whether it is to go on. */
    static final class Work {

        private final AtomicLong total = new AtomicLong();
        private final AtomicLong done = new AtomicLong();
        private volatile boolean stopped;
        private Thread thread;
        private boolean interruptible;

        AtomicLong total() {
            return total;
        }

        AtomicLong done() {
            return done;
        }

        /** To be asked often: a thread that is in the middle of a file of the database may not be interrupted. */
        void goOn() throws InterruptedException {
            if (stopped) {
                throw new InterruptedException();
            }
        }

        boolean isStopped() {
            return stopped;
        }

        /** For work that only waits for other threads: these stop when the one that waits is interrupted. */
        void interruptibly(Task task) throws InterruptedException {
            synchronized (this) {
                goOn();
                interruptible = true;
            }
            try {
                task.run(this);
            } finally {
                synchronized (this) {
                    interruptible = false;
                    // One that came late is not for what comes next.
                    Thread.interrupted();
                }
            }
        }

        private synchronized void begin() {
            thread = Thread.currentThread();
        }

        synchronized void stop() {
            stopped = true;
            if (interruptible) {
                thread.interrupt();
            }
        }
    }

    private State state = State.IDLE;
    private Work work = new Work();

    /** Whether the last task has not come to its end yet, cancelled or not. */
    private boolean busy;

    /**
     * @param claim whether nobody else is at it either; what it claimed is given back by {@code release}, at the end
     * @throws BusyException when a task runs, or stops at this moment
     */
    synchronized void start(Predicate<Work> claim, Executor executor, Task task, Consumer<State> release) {
        Work next = new Work();
        if (busy || !claim.test(next)) {
            throw new BusyException("indexing");
        }
        busy = true;
        work = next;
        state = State.RUNNING;
        try {
            executor.execute(() -> run(task, release));
        } catch (RuntimeException e) {
            end(State.FAILED);
            stopped(release);
            throw e;
        }
    }

    synchronized void cancel() {
        if (state == State.RUNNING) {
            end(State.CANCELLED);
            work.stop();
        }
    }

    synchronized State state() {
        return state;
    }

    private void run(Task task, Consumer<State> release) {
        State how = State.DONE;
        try {
            work.begin();
            work.goOn();
            task.run(work);
        } catch (InterruptedException e) {
            how = State.CANCELLED;
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "indexing failed", e);
            how = State.FAILED;
        }
        synchronized (this) {
            if (state == State.RUNNING) {
                end(how);
            }
            stopped(release);
        }
    }

    private void end(State how) {
        state = how;
        LOG.log(Level.INFO, "indexing {0}: {1} of {2}", how.code(), work.done(), work.total());
    }

    private void stopped(Consumer<State> release) {
        busy = false;
        try {
            release.accept(state);
        } catch (RuntimeException e) {
            // What was claimed is free again after a while without a sign of life.
            LOG.log(Level.WARNING, "the claim on the index could not be given back", e);
        }
    }
}
