package org.passeur.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.passeur.search.boundary.IndexFault;
import org.passeur.search.boundary.IndexFinding;

/**
 * Writes entries again through the outbox: the index serves as it is meanwhile, all nodes share the work, and what was
 * asked for survives the one that asked. Ordinary changes wait behind {@link #AHEAD} entries at most.
 */
@ApplicationScoped
public class Refresher {

    /** Some seconds of writing: Lucene took 65 a second on two busy cores, in batches of 50. */
    static final int AHEAD = 200;

    private static final int CHUNK = 100;

    private static final long PAUSE = 100;

    /** With so many given up it is not the entries that are wrong. */
    private static final int HOPELESS = 1000;

    @Inject
    private IndexEntries entries;

    @Inject
    private Outbox outbox;

    @Inject
    private Comparer comparer;

    void refresh(List<IndexedKind> kinds, OneRun.Work work) throws InterruptedException {
        Flow flow = new Flow(work);
        for (IndexedKind kind : kinds) {
            work.total().addAndGet(entries.count(kind));
        }
        for (IndexedKind kind : kinds) {
            long last = Long.MIN_VALUE;
            while (true) {
                flow.waitForRoom();
                List<Long> ids = entries.enqueueNext(kind, last, CHUNK);
                if (ids.isEmpty()) {
                    break;
                }
                last = ids.getLast();
                flow.asked += ids.size();
            }
        }
        flow.drain();
        for (IndexedKind kind : kinds) {
            purge(kind, work);
        }
        flow.drain();
    }

    /** What the database has no more. */
    private void purge(IndexedKind kind, OneRun.Work work) throws InterruptedException {
        List<Long> orphans = new ArrayList<>();
        comparer.walk(
                kind,
                work,
                (id, fault) -> {
                    if (fault == IndexFault.ORPHAN) {
                        orphans.add(id);
                        if (orphans.size() == CHUNK) {
                            entries.enqueue(kind, orphans);
                            orphans.clear();
                        }
                    }
                },
                id -> {});
        entries.enqueue(kind, orphans);
    }

    void mend(List<IndexedKind> kinds, List<IndexFinding> findings, OneRun.Work work) throws InterruptedException {
        Flow flow = new Flow(work);
        work.total().addAndGet(findings.size());
        for (IndexedKind kind : kinds) {
            List<Long> ids = findings.stream()
                    .filter(finding -> finding.kind().equals(kind.name()))
                    .map(IndexFinding::id)
                    .toList();
            for (int from = 0; from < ids.size(); from += CHUNK) {
                flow.waitForRoom();
                List<Long> some = ids.subList(from, Math.min(ids.size(), from + CHUNK));
                entries.enqueue(kind, some);
                flow.asked += some.size();
            }
        }
        flow.drain();
    }

    /** What of this kind could not be made, or was refused by the engine. */
    Set<Long> failed(IndexedKind kind) {
        entries.refresh(kind);
        Set<Long> failed = new HashSet<>(entries.failed(kind, IndexEntries.PAGE));
        failed.addAll(outbox.givenUp(kind, IndexEntries.PAGE));
        return failed;
    }

    private final class Flow {

        private final OneRun.Work work;
        private final long givenUpBefore;
        private long asked;

        Flow(OneRun.Work work) {
            this.work = work;
            outbox.revive();
            givenUpBefore = outbox.givenUp();
        }

        void waitForRoom() throws InterruptedException {
            while (true) {
                work.goOn();
                long waiting = outbox.waiting();
                tell(waiting);
                if (waiting < AHEAD) {
                    return;
                }
                if (outbox.givenUp() - givenUpBefore > HOPELESS) {
                    throw new IllegalStateException("the search engine takes nothing");
                }
                Thread.sleep(PAUSE);
            }
        }

        /** Until all that was asked for is written or given up; what people write meanwhile is waited for by nobody. */
        void drain() throws InterruptedException {
            Instant moment = Instant.now();
            while (true) {
                work.goOn();
                long waiting = outbox.waitingSince(moment);
                tell(waiting);
                if (waiting == 0) {
                    return;
                }
                Thread.sleep(PAUSE);
            }
        }

        private void tell(long waiting) {
            work.done().accumulateAndGet(Math.min(asked - waiting, work.total().get()), Math::max);
        }
    }
}
