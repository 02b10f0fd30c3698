package org.passeur.search.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.LongConsumer;
import org.passeur.search.boundary.IndexComparison;
import org.passeur.search.boundary.IndexFault;
import org.passeur.search.boundary.IndexFinding;

/**
 * Goes through index and database side by side, in the order of ids. People write meanwhile: what seems to differ is looked
 * at again, and what waits in the outbox differs from nothing yet.
 */
@ApplicationScoped
public class Comparer {

    /** More are counted, but not named: whoever misses so many builds the index anew. */
    static final int NAMED = 10_000;

    /** Looks at what seems to differ, this far apart: the engine shows what it was given after a second. */
    private static final int LOOKS = 3;

    private static final long BETWEEN_LOOKS = 1000;

    private static final int TOGETHER = 500;

    private final IndexEntries entries;
    private final Outbox outbox;

    /** For the container's proxy alone. */
    protected Comparer() {
        this(null, null);
    }

    @Inject
    Comparer(IndexEntries entries, Outbox outbox) {
        this.entries = entries;
        this.outbox = outbox;
    }

    record Result(IndexComparison counts, List<IndexFinding> findings) {}

    interface Found {
        void difference(long id, IndexFault fault);
    }

    Result compare(IndexedKind kind, OneRun.Work work) throws InterruptedException {
        Map<Long, IndexFault> seeming = new TreeMap<>();
        Map<IndexFault, Long> beyond = new EnumMap<>(IndexFault.class);
        Passed passed = walk(
                kind,
                work,
                (id, fault) -> {
                    if (seeming.size() < NAMED) {
                        seeming.put(id, fault);
                    } else {
                        beyond.merge(fault, 1L, Long::sum);
                    }
                },
                id -> work.done().incrementAndGet());
        Map<Long, IndexFault> real = lookAgain(kind, seeming, work);
        real.values().forEach(fault -> beyond.merge(fault, 1L, Long::sum));
        List<IndexFinding> findings = new ArrayList<>();
        real.forEach((id, fault) -> findings.add(new IndexFinding(kind.name(), id, fault)));
        return new Result(
                new IndexComparison(
                        kind.name(),
                        Instant.now(),
                        passed.inDatabase(),
                        passed.inIndex(),
                        beyond.getOrDefault(IndexFault.MISSING, 0L),
                        beyond.getOrDefault(IndexFault.STALE, 0L),
                        beyond.getOrDefault(IndexFault.ORPHAN, 0L)),
                findings);
    }

    record Passed(long inDatabase, long inIndex) {}

    /**
     * @param each told every id of the database
     */
    Passed walk(IndexedKind kind, OneRun.Work work, Found found, LongConsumer each) throws InterruptedException {
        entries.refresh(kind);
        Pages database = new Pages(after -> entries.inDatabase(kind, after));
        Pages index = new Pages(after -> entries.inIndex(kind, after));
        long inDatabase = 0;
        long inIndex = 0;
        long last = Long.MIN_VALUE;
        while (true) {
            work.goOn();
            IndexEntry stored = database.first();
            IndexEntry indexed = index.first();
            if (stored == null && indexed == null) {
                return new Passed(inDatabase, inIndex);
            }
            if (indexed != null && indexed.id() == last) {
                // Twice in the index: writing it again leaves one.
                found.difference(indexed.id(), IndexFault.STALE);
                index.next();
                inIndex++;
                continue;
            }
            if (indexed == null || stored != null && stored.id() < indexed.id()) {
                found.difference(stored.id(), IndexFault.MISSING);
            } else if (stored == null || indexed.id() < stored.id()) {
                found.difference(indexed.id(), IndexFault.ORPHAN);
            } else if (!stored.stamp().equals(indexed.stamp())) {
                found.difference(stored.id(), IndexFault.STALE);
            }
            long id =
                    stored == null ? indexed.id() : indexed == null ? stored.id() : Math.min(stored.id(), indexed.id());
            if (stored != null && stored.id() == id) {
                each.accept(id);
                database.next();
                inDatabase++;
            }
            if (indexed != null && indexed.id() == id) {
                last = id;
                index.next();
                inIndex++;
            }
        }
    }

    private Map<Long, IndexFault> lookAgain(IndexedKind kind, Map<Long, IndexFault> seeming, OneRun.Work work)
            throws InterruptedException {
        Map<Long, IndexFault> left = seeming;
        for (int look = 0; look < LOOKS && !left.isEmpty(); look++) {
            if (look > 0) {
                Thread.sleep(BETWEEN_LOOKS);
            }
            work.goOn();
            entries.refresh(kind);
            List<Long> ids = List.copyOf(left.keySet());
            Map<Long, IndexFault> still = new TreeMap<>();
            for (int from = 0; from < ids.size(); from += TOGETHER) {
                still.putAll(differing(kind, ids.subList(from, Math.min(ids.size(), from + TOGETHER))));
            }
            left = still;
        }
        return left;
    }

    private Map<Long, IndexFault> differing(IndexedKind kind, List<Long> ids) {
        // In this order: what leaves the outbox meanwhile is in the index by then, or else it shows at the next look.
        Set<Long> waiting = outbox.waitingAmong(kind, ids);
        Map<Long, String> stored = entries.inDatabase(kind, ids);
        Map<Long, String> indexed = entries.inIndex(kind, ids);
        Map<Long, IndexFault> differing = new HashMap<>();
        for (Long id : ids) {
            if (!waiting.contains(id)) {
                String should = stored.get(id);
                String is = indexed.get(id);
                if (should == null ? is != null : !should.equals(is)) {
                    differing.put(
                            id,
                            should == null ? IndexFault.ORPHAN : is == null ? IndexFault.MISSING : IndexFault.STALE);
                }
            }
        }
        return differing;
    }

    /** Entries in order, a page of them in memory. */
    private static final class Pages {

        interface Source {
            List<IndexEntry> after(long id);
        }

        private final Source source;
        private List<IndexEntry> page = List.of();
        private int at;
        private boolean over;

        Pages(Source source) {
            this.source = source;
        }

        IndexEntry first() {
            if (at == page.size() && !over) {
                long after = page.isEmpty() ? Long.MIN_VALUE : page.getLast().id();
                page = source.after(after);
                at = 0;
                over = page.isEmpty();
            }
            return over ? null : page.get(at);
        }

        void next() {
            at++;
        }
    }
}
