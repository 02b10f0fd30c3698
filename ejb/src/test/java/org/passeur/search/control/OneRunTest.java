package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
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

        assertEquals(State.CANCELLED, run.cancel().state());
        assertThrows(BusyException.class, () -> start(new Stubborn()));
        assertEquals(State.CANCELLED, run.progress().state());

        first.goOn.countDown();
        Stubborn second = new Stubborn();
        startWhenFree(second);
        second.begun.await();
        assertEquals(State.RUNNING, run.progress().state());
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
        run.start(this::claim, narrow, task, claims::decrementAndGet);

        run.cancel();
        free.countDown();
        narrow.shutdown();

        assertTrue(narrow.awaitTermination(10, TimeUnit.SECONDS));
        assertEquals(1, task.begun.getCount());
        assertEquals(0, claims.get());
    }

    @Test
    void oneThatFailsGivesItsClaimBack() throws InterruptedException {
        run.start(
                this::claim,
                executor,
                (total, done) -> {
                    throw new IllegalStateException("as a search engine that is down");
                },
                claims::decrementAndGet);

        awaitState(State.FAILED);
        startWhenFree((total, done) -> done.increment());
        awaitState(State.DONE);
    }

    @Test
    void isRefusedWhenAnotherNodeIsAtIt() {
        claims.set(1);

        assertThrows(BusyException.class, () -> start(new Stubborn()));
        assertEquals(State.IDLE, run.progress().state());
    }

    private boolean claim() {
        return claims.compareAndSet(0, 1);
    }

    private void start(OneRun.Task task) {
        run.start(this::claim, executor, task, claims::decrementAndGet);
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
        while (run.progress().state() != state) {
            Thread.sleep(5);
        }
    }

    /** Goes on after an interruption until it is let go, as an indexer that writes its last batch. */
    private static final class Stubborn implements OneRun.Task {

        private final CountDownLatch begun = new CountDownLatch(1);
        private final CountDownLatch goOn = new CountDownLatch(1);
        private volatile int done;

        @Override
        public void run(LongAdder total, LongAdder finished) throws InterruptedException {
            begun.countDown();
            boolean interrupted = false;
            while (true) {
                try {
                    goOn.await();
                    break;
                } catch (InterruptedException e) {
                    interrupted = true;
                }
            }
            if (interrupted) {
                throw new InterruptedException();
            }
            done++;
        }
    }
}
