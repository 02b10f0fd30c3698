package org.passeur.search.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.passeur.platform.boundary.BusyException;
import org.passeur.search.boundary.IndexAction;
import org.passeur.search.boundary.IndexingProgress;

/** One work on the index at a time, on all nodes together, in the background. */
@ApplicationScoped
public class IndexRun {

    /** Of those that failed, so many are named in the log; the administration page names more. */
    private static final int NAMED = 20;

    @Resource(lookup = "java:jboss/ee/concurrency/executor/passeur-jobs")
    private ManagedExecutorService executor;

    @Inject
    private IndexClaim claim;

    @Inject
    private IndexEntries entries;

    @Inject
    private IndexNotes notes;

    @Inject
    private IndexBuilder builder;

    @Inject
    private Refresher refresher;

    @Inject
    private Comparer comparer;

    private final OneRun run = new OneRun();

    /**
     * @throws BusyException when something is done to the index already, here or on another node
     */
    public IndexingProgress start(IndexAction action, List<IndexedKind> about) {
        OneRun.Task task = switch (action) {
            case REFRESH -> work -> refresh(about, work);
            case BUILD -> work -> build(about, work);
            case COMPARE -> work -> compare(about, work);
            case MEND -> work -> mend(about, work);
        };
        run.start(work -> claim.take(action, IndexedKinds.names(about), work), executor, task, claim::release);
        return progress();
    }

    public IndexingProgress cancel() {
        if (claim.isHeld()) {
            run.cancel();
        } else {
            claim.askToStop();
        }
        return progress();
    }

    public IndexingProgress progress() {
        return claim.read();
    }

    private void refresh(List<IndexedKind> about, OneRun.Work work) throws InterruptedException {
        refresher.refresh(about, work);
        tellWhole(about);
    }

    private void build(List<IndexedKind> about, OneRun.Work work) throws InterruptedException {
        notes.forgetWhole(IndexedKinds.names(about));
        builder.build(about, work);
        work.goOn();
        tellWhole(about);
    }

    private void mend(List<IndexedKind> about, OneRun.Work work) throws InterruptedException {
        refresher.mend(about, notes.findings(false, Integer.MAX_VALUE), work);
        compare(about, work);
        tellFailed(failed(about));
    }

    private void compare(List<IndexedKind> about, OneRun.Work work) throws InterruptedException {
        for (IndexedKind kind : about) {
            work.total().addAndGet(entries.count(kind));
        }
        for (IndexedKind kind : about) {
            Comparer.Result result = comparer.compare(kind, work);
            notes.compared(result.counts(), result.findings());
        }
    }

    /** What was left out of a kind leaves the index of it less than whole. */
    private void tellWhole(List<IndexedKind> about) {
        List<String> whole = new ArrayList<>();
        List<String> partial = new ArrayList<>();
        Map<IndexedKind, Set<Long>> failed = failed(about);
        failed.forEach((kind, ids) -> (ids.isEmpty() ? whole : partial).add(kind.name()));
        notes.markWhole(whole);
        notes.forgetWhole(partial);
        tellFailed(failed);
    }

    private Map<IndexedKind, Set<Long>> failed(List<IndexedKind> about) {
        Map<IndexedKind, Set<Long>> failed = new LinkedHashMap<>();
        about.forEach(kind -> failed.put(kind, refresher.failed(kind)));
        return failed;
    }

    /** A run that left something out is a failed one, and names it. */
    private void tellFailed(Map<IndexedKind, Set<Long>> all) {
        List<String> named = new ArrayList<>();
        for (IndexedKind kind : all.keySet()) {
            Set<Long> failed = all.get(kind);
            notes.failed(kind.name(), failed);
            failed.stream().sorted().map(id -> kind.name() + " " + id).forEach(named::add);
        }
        if (!named.isEmpty()) {
            throw new IllegalStateException(named.size() + " entries could not be written: "
                    + String.join(", ", named.subList(0, Math.min(NAMED, named.size()))));
        }
    }
}
