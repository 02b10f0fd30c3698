package org.passeur.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceUnit;
import java.time.Duration;
import java.util.List;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.pojo.massindexing.MassIndexingMonitor;
import org.passeur.search.boundary.Searchable;

/**
 * Builds an index from nothing: by the mass indexer, which stops the outbox on all nodes as long as it runs, and empties
 * what it builds. For what serves nobody yet, or was asked for.
 */
@ApplicationScoped
public class IndexBuilder {

    /** Two load while one looks up ids: more would take the database from the pages. */
    private static final int THREADS = 2;

    /** A thread waits until its batch is in the index: small ones make small requests. */
    private static final int BATCH = 100;

    /**
     * One transaction looks up all ids. One that ends before it has is rolled back, the threads that load are interrupted, and
     * an interrupted thread closes the file of an embedded database for everybody.
     */
    private static final int TIMEOUT_SECONDS = (int) Duration.ofDays(1).toSeconds();

    @PersistenceUnit
    private EntityManagerFactory factory;

    void build(List<IndexedKind> kinds, OneRun.Work work) throws InterruptedException {
        // Emptied at the start: the mass indexer only adds, so that what stays would be there twice, and what a
        // restored database no longer holds would be found for ever. The index itself is not dropped.
        work.interruptibly(whole -> Search.mapping(factory)
                .scope(kinds.stream()
                        .map(kind -> kind.type().asSubclass(Searchable.class))
                        .toList())
                .massIndexer()
                .purgeAllOnStart(true)
                .mergeSegmentsOnFinish(true)
                .threadsToLoadObjects(THREADS)
                .batchSizeToLoadObjects(BATCH)
                .transactionTimeout(TIMEOUT_SECONDS)
                .monitor(new Progress(whole))
                .startAndWait());
    }

    private static final class Progress implements MassIndexingMonitor {

        private final OneRun.Work work;

        Progress(OneRun.Work work) {
            this.work = work;
        }

        @Override
        public void documentsAdded(long increment) {
            work.done().addAndGet(increment);
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
            work.total().addAndGet(increment);
        }

        @Override
        public void indexingCompleted() {
            // The caller waits for it.
        }
    }
}
