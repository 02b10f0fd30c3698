package org.passeur.search.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.util.concurrent.atomic.LongAdder;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.massindexing.MassIndexingMonitor;
import org.passeur.platform.boundary.BusyException;
import org.passeur.search.boundary.IndexingProgress;
import org.passeur.search.boundary.Searchable;

/** One run of the mass indexer at a time, on all nodes together. */
@ApplicationScoped
public class IndexRun {

    /** Two load while one looks up ids: more would take the database from the pages. */
    private static final int THREADS = 2;

    private static final int BATCH = 25;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/passeur-jobs")
    private ManagedExecutorService executor;

    @PersistenceUnit
    private EntityManagerFactory factory;

    @Inject
    private IndexClaim claim;

    private final OneRun run = new OneRun();

    /**
     * @throws BusyException when it runs already, here or on another node
     */
    public IndexingProgress start() {
        return run.start(claim::take, executor, this::build, claim::release);
    }

    public IndexingProgress cancel() {
        return run.cancel();
    }

    public IndexingProgress progress() {
        return run.progress();
    }

    private void build(LongAdder total, LongAdder done) throws InterruptedException {
        // Emptied at the start: the mass indexer only adds, so that what stays would be there twice, and what a
        // restored database no longer holds would be found for ever. The index itself is not dropped.
        Search.mapping(factory)
                .scope(Searchable.class)
                .massIndexer()
                .purgeAllOnStart(true)
                .mergeSegmentsOnFinish(true)
                .threadsToLoadObjects(THREADS)
                .batchSizeToLoadObjects(BATCH)
                .monitor(new Progress(total, done))
                .startAndWait();
    }

    private final class Progress implements MassIndexingMonitor {

        private final LongAdder total;
        private final LongAdder done;

        Progress(LongAdder total, LongAdder done) {
            this.total = total;
            this.done = done;
        }

        @Override
        public void documentsAdded(long increment) {
            done.add(increment);
            if (!claim.isHeld()) {
                run.cancel();
            }
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
