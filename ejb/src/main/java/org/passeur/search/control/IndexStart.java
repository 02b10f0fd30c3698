package org.passeur.search.control;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.passeur.platform.boundary.BusyException;
import org.passeur.search.boundary.IndexAction;
import org.passeur.search.boundary.IndexingProgress;
import org.passeur.search.boundary.IndexingProgress.State;

/**
 * Builds what the index of this version does not hold yet: after an update that changed fields or analysis, after a loss,
 * and when whoever was building it died. On one node, in the background, without being asked.
 */
@Startup
@Singleton
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class IndexStart {

    private static final Logger LOG = System.getLogger(IndexStart.class.getName());

    /** After a failure a person looks at it, or the engine comes back; after they stopped it they had a reason. */
    private static final Duration REST = Duration.ofMinutes(5);

    /** Entries that cannot be written want somebody who mends them: their kind is written again now and then, to see. */
    private static final Duration LONG_REST = Duration.ofHours(1);

    @Inject
    private IndexedKinds kinds;

    @Inject
    private IndexEntries entries;

    @Inject
    private IndexNotes notes;

    @Inject
    private Outbox outbox;

    @Inject
    private IndexRun run;

    /** Kinds of which the index had nothing when it was looked at before. */
    private List<String> empty = List.of();

    /** An index of nothing is whole: what is written from now on goes through the outbox. */
    @PostConstruct
    void open() {
        notes.forgetOtherIndexes();
        List<String> whole = notes.whole();
        notes.markWhole(IndexedKinds.names(kinds.all().stream()
                .filter(kind -> !whole.contains(kind.name()) && entries.count(kind) == 0)
                .toList()));
    }

    @Schedule(hour = "*", minute = "*", second = "*/30", persistent = false)
    public void buildWhatIsMissing() {
        try {
            IndexingProgress last = run.progress();
            if (last.isRunning()) {
                return;
            }
            List<IndexedKind> all = kinds.all();
            boolean lost = forgetWhatWasLost(all);
            List<String> whole = notes.whole();
            List<IndexedKind> missing = new ArrayList<>(all);
            missing.removeIf(kind -> whole.contains(kind.name()));
            if (!missing.isEmpty() && (lost || !rests(last))) {
                // Where nothing serves, the quicker way stops nobody's changes.
                run.start(missing.size() == all.size() ? IndexAction.BUILD : IndexAction.REFRESH, missing);
            }
        } catch (BusyException e) {
            // Here, or another node: it is looked at again.
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "whether the index is whole cannot be told now", e);
        }
    }

    /** Somebody deleted the index on disk, or the engine lost it, before the portal started or since. */
    private boolean forgetWhatWasLost(List<IndexedKind> all) {
        kinds.createMissingIndexes();
        List<String> nothing = IndexedKinds.names(all.stream()
                .filter(kind -> entries.isIndexEmpty(kind) && !outbox.hasWaiting(kind) && entries.count(kind) > 0)
                .toList());
        // Twice in a row: what has just left the outbox takes an engine a moment to show.
        List<String> lost = nothing.stream()
                .filter(empty::contains)
                .filter(notes.whole()::contains)
                .toList();
        if (!lost.isEmpty()) {
            LOG.log(Level.WARNING, "the index has nothing of " + lost + ", and is built again");
            notes.forgetWhole(lost);
        }
        empty = nothing;
        return !lost.isEmpty();
    }

    private boolean rests(IndexingProgress last) {
        return last.state() == State.CANCELLED
                        && last.finishedAt().isAfter(Instant.now().minus(REST))
                || last.state() == State.FAILED
                        && last.finishedAt()
                                .isAfter(Instant.now()
                                        .minus(notes.findings(true, 1).isEmpty() ? REST : LONG_REST));
    }
}
