package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.passeur.search.boundary.IndexComparison;
import org.passeur.search.boundary.IndexFinding;

/** Over more entries than are read at a time. */
class ComparerTest {

    private static final IndexedKind PLAN = new IndexedKind("plan", "GroupPlan", Object.class);

    private static final long ENTRIES = 3 * IndexEntries.PAGE + 7;

    private final Map<Long, String> database = new TreeMap<>();
    private final List<IndexEntry> index = new ArrayList<>();
    private final Set<Long> waiting = new HashSet<>();

    /** What changes between two looks, as people write. */
    private Runnable meanwhile = () -> {};

    private final Comparer comparer = new Comparer(new Held(), new Queue());

    ComparerTest() {
        LongStream.rangeClosed(1, ENTRIES).map(i -> 10 * i).forEach(id -> {
            database.put(id, "made " + id);
            index.add(new IndexEntry(id, "made " + id));
        });
    }

    @Test
    void findsNothingWhereAllIsTheSame() throws InterruptedException {
        assertEquals(List.of(), findings());
    }

    @Test
    void tellsWhatIsMissingStaleLeftOverAndTwice() throws InterruptedException {
        index.removeIf(entry -> entry.id() == 10 || entry.id() == 10_000);
        database.put(20L, "made later");
        database.remove(30L);
        database.remove(10 * ENTRIES);
        index.add(5, new IndexEntry(50, "made 50"));

        assertEquals(
                List.of(
                        "plan 10 missing",
                        "plan 20 stale",
                        "plan 30 orphan",
                        "plan 50 stale",
                        "plan 10000 missing",
                        "plan " + 10 * ENTRIES + " orphan"),
                findings());
        IndexComparison counts = comparer.compare(PLAN, new OneRun.Work()).counts();
        assertEquals(2, counts.missing());
        assertEquals(2, counts.stale());
        assertEquals(2, counts.orphan());
        assertEquals(ENTRIES - 2, counts.inDatabase());
        assertEquals(ENTRIES - 1, counts.inIndex());
    }

    @Test
    void whatWaitsInTheOutboxDiffersFromNothingYet() throws InterruptedException {
        database.put(20L, "made later");
        waiting.add(20L);

        assertEquals(List.of(), findings());
    }

    @Test
    void whatIsWrittenBetweenTwoLooksDiffersNoMore() throws InterruptedException {
        index.removeFirst();
        meanwhile = () -> index.addFirst(new IndexEntry(10, "made 10"));

        assertEquals(List.of(), findings());
    }

    @Test
    void anEmptyIndexMissesAll() throws InterruptedException {
        index.clear();

        IndexComparison counts = comparer.compare(PLAN, new OneRun.Work()).counts();

        assertEquals(ENTRIES, counts.missing());
        assertEquals(0, counts.inIndex());
    }

    private List<String> findings() throws InterruptedException {
        return comparer.compare(PLAN, new OneRun.Work()).findings().stream()
                .map((IndexFinding finding) -> finding + " " + finding.fault().code())
                .toList();
    }

    private final class Held extends IndexEntries {

        @Override
        public List<IndexEntry> inDatabase(IndexedKind kind, long after) {
            return database.entrySet().stream()
                    .filter(entry -> entry.getKey() > after)
                    .limit(PAGE)
                    .map(entry -> new IndexEntry(entry.getKey(), entry.getValue()))
                    .toList();
        }

        @Override
        public List<IndexEntry> inIndex(IndexedKind kind, long after) {
            return index.stream()
                    .filter(entry -> entry.id() > after)
                    .limit(PAGE)
                    .toList();
        }

        @Override
        public Map<Long, String> inDatabase(IndexedKind kind, Collection<Long> ids) {
            Map<Long, String> found = new TreeMap<>(database);
            found.keySet().retainAll(ids);
            return found;
        }

        @Override
        public Map<Long, String> inIndex(IndexedKind kind, Collection<Long> ids) {
            Map<Long, String> found = index.stream()
                    .filter(entry -> ids.contains(entry.id()))
                    .collect(Collectors.toMap(IndexEntry::id, IndexEntry::stamp, (one, other) -> "twice"));
            meanwhile.run();
            meanwhile = () -> {};
            return found;
        }

        @Override
        public void refresh(IndexedKind kind) {
            // What is there is seen.
        }
    }

    private final class Queue extends Outbox {

        @Override
        public Set<Long> waitingAmong(IndexedKind kind, Collection<Long> ids) {
            Set<Long> found = new HashSet<>(waiting);
            found.retainAll(ids);
            return found;
        }
    }
}
