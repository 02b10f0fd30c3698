package org.passeur.search.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.LongAdder;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.massindexing.MassIndexingMonitor;
import org.passeur.platform.boundary.BusyException;
import org.passeur.search.boundary.IndexingProgress;
import org.passeur.search.boundary.IndexingProgress.State;
import org.passeur.search.boundary.Searchable;

/** One run of the mass indexer at a time. */
@ApplicationScoped
public class IndexRun {

    private static final Logger LOG = System.getLogger(IndexRun.class.getName());

    /** Two load while one looks up ids: more would take the database from the pages. */
    private static final int THREADS = 2;

    private static final int BATCH = 25;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/passeur-jobs")
    private ManagedExecutorService executor;

    @PersistenceUnit
    private EntityManagerFactory factory;

    private State state = State.IDLE;
    private Instant startedAt;
    private Instant finishedAt;
    private LongAdder total = new LongAdder();
    private LongAdder done = new LongAdder();
    private Thread worker;

    public synchronized IndexingProgress start() {
        if (state == State.RUNNING) {
            throw new BusyException("indexing");
        }
        total = new LongAdder();
        done = new LongAdder();
        executor.submit(this::run);
        state = State.RUNNING;
        startedAt = Instant.now();
        finishedAt = null;
        return progress();
    }

    public synchronized IndexingProgress cancel() {
        if (state == State.RUNNING) {
            end(State.CANCELLED);
            if (worker != null) {
                worker.interrupt();
            }
        }
        return progress();
    }

    public synchronized IndexingProgress progress() {
        Instant until = finishedAt == null ? Instant.now() : finishedAt;
        double seconds =
                startedAt == null ? 0 : Duration.between(startedAt, until).toMillis() / 1000.0;
        double rate = seconds == 0 ? 0 : Math.round(done.sum() / seconds * 10) / 10.0;
        return new IndexingProgress(state, total.sum(), done.sum(), rate, startedAt, finishedAt);
    }

    private void run() {
        Progress progress;
        synchronized (this) {
            if (state != State.RUNNING) {
                return;
            }
            worker = Thread.currentThread();
            progress = new Progress(total, done);
        }
        try {
            // Emptied at the start: the mass indexer only adds, so that what stays would be there twice, and what a
            // restored database no longer holds would be found for ever. The index itself is not dropped.
            Search.mapping(factory)
                    .scope(Searchable.class)
                    .massIndexer()
                    .purgeAllOnStart(true)
                    .mergeSegmentsOnFinish(true)
                    .threadsToLoadObjects(THREADS)
                    .batchSizeToLoadObjects(BATCH)
                    .monitor(progress)
                    .startAndWait();
            ended(State.DONE);
        } catch (InterruptedException e) {
            ended(State.CANCELLED);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "indexing failed", e);
            ended(State.FAILED);
        }
    }

    private synchronized void ended(State how) {
        // The thread goes back to the pool: an interruption that came late is not for the next job.
        worker = null;
        Thread.interrupted();
        if (state == State.RUNNING) {
            end(how);
        }
    }

    private void end(State how) {
        state = how;
        finishedAt = Instant.now();
        LOG.log(Level.INFO, "indexing {0}: {1} of {2}", how.code(), done.sum(), total.sum());
    }

    private record Progress(LongAdder total, LongAdder done) implements MassIndexingMonitor {

        @Override
        public void documentsAdded(long increment) {
            done.add(increment);
        }

        @Override
        public void documentsBuilt(long increment) {
            // Counted once they are in the index.
        }

        @Override
        public void entitiesLoaded(long increment) {
            // Counted once they are in the index.
        }

        @Override
        public void addToTotalCount(long increment) {
            total.add(increment);
        }

        @Override
        public void indexingCompleted() {
            // The caller waits for it.
        }
    }
}
