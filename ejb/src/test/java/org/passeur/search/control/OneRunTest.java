package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.passeur.platform.boundary.BusyException;
import org.passeur.search.boundary.IndexingProgress.State;

@Timeout(20)
class OneRunTest {

    private final ExecutorService executor = Executors.newCachedThreadPool();
    private final OneRun run = new OneRun();
    private final AtomicInteger claims = new AtomicInteger();

    @AfterEach
    void stop() {
        executor.shutdownNow();
    }

    @Test
    void secondIsRefusedWhileTheFirstRuns() throws InterruptedException {
        Stubborn first = new Stubborn();
        start(first);

        assertThrows(BusyException.class, () -> start(new Stubborn()));
        first.goOn.countDown();
        awaitState(State.DONE);
    }

    @Test
    void nextIsRefusedUntilTheCancelledOneHasTrulyStopped() throws InterruptedException {
        Stubborn first = new Stubborn();
        start(first);
        first.begun.await();

        run.cancel();
        assertThrows(BusyException.class, () -> start(new Stubborn()));
        assertEquals(State.CANCELLED, run.state());

        first.goOn.countDown();
        Stubborn second = new Stubborn();
        startWhenFree(second);
        second.begun.await();
        assertEquals(State.RUNNING, run.state());
        second.goOn.countDown();
        awaitState(State.DONE);
        assertEquals(1, second.done);
    }

    @Test
    void oneThatIsCancelledBeforeItBeginsDoesNothing() throws InterruptedException {
        CountDownLatch free = new CountDownLatch(1);
        ExecutorService narrow = Executors.newSingleThreadExecutor();
        narrow.execute(() -> {
            try {
                free.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        Stubborn task = new Stubborn();
        run.start(work -> claim(), narrow, task, how -> claims.decrementAndGet());

        run.cancel();
        free.countDown();
        narrow.shutdown();

        assertTrue(narrow.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(1, task.begun.getCount());
        assertEquals(0, claims.get());
    }

    @Test
    void oneThatFailsGivesItsClaimBack() throws InterruptedException {
        start(work -> {
            throw new IllegalStateException("as a search engine that is down");
        });

        awaitState(State.FAILED);
        startWhenFree(work -> work.done().incrementAndGet());
        awaitState(State.DONE);
    }

    @Test
    void isRefusedWhenAnotherNodeIsAtIt() {
        claims.set(1);

        assertThrows(BusyException.class, () -> start(new Stubborn()));
        assertEquals(State.IDLE, run.state());
    }

    private boolean claim() {
        return claims.compareAndSet(0, 1);
    }

    private void start(OneRun.Task task) {
        run.start(work -> claim(), executor, task, how -> claims.decrementAndGet());
    }

    private void startWhenFree(OneRun.Task task) throws InterruptedException {
        while (true) {
            try {
                start(task);
                return;
            } catch (BusyException e) {
                // The run before it may still be ending on its own thread.
                Thread.sleep(5);
            }
        }
    }

    private void awaitState(State state) throws InterruptedException {
        while (run.state() != state) {
            Thread.sleep(5);
        }
    }

    @Test
    void threadOfTheDatabaseIsNeverInterrupted() throws InterruptedException {
        Stubborn task = new Stubborn();
        start(task);
        task.begun.await();

        run.cancel();
        task.goOn.countDown();

        startWhenFree(new Stubborn());
        assertFalse(task.interrupted);
    }

    @Test
    void oneThatOnlyWaitsForOthersIsInterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        start(work -> work.interruptibly(same -> {
            begun.countDown();
            new CountDownLatch(1).await();
        }));
        begun.await();

        run.cancel();

        startWhenFree(work -> {});
        awaitState(State.DONE);
    }

    /** Goes on until it is let go, whatever it is told, as an indexer that writes its last batch. */
    private static final class Stubborn implements OneRun.Task {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile boolean interrupted;
        private volatile int done;

        @Override
        public void run(OneRun.Work work) throws InterruptedException {
            begun.countDown();
            while (true) {
                try {
                    goOn.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            work.goOn();
            done++;
        }
    }
}
