package org.passeur.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.passeur.bench.Work.Latency;
import org.passeur.bench.Work.Measured;
import org.passeur.bench.Work.Slice;

/** Watches one period of load: opened by its first user, closed by its last. */
final class Meter {

    /** Of a slice that only warms up. */
    static final int WARM_UP = 0;

    private static final Path SERVER = Path.of("/proc", Work.text("bench.pid"), "stat");

    /** Fixed by Linux for what it tells programs, whatever the kernel's own clock. */
    private static final double TICK_MILLIS = 10;

    /** Guarded by themselves, as is what they hold. */
    private static final List<Slice> SLICES = Collections.synchronizedList(new ArrayList<>());

    private static final Map<String, Times> TIMES = new ConcurrentHashMap<>();

    /** The load generator's own report rounds to milliseconds, in which a light page is done. */
    private static final class Times {

        private final String target;
        private final int users;
        private long[] nanos = new long[1024];
        private int count;
        private long failed;

        Times(String target, int users) {
            this.target = target;
            this.users = users;
        }

        synchronized void add(long time, boolean good) {
            if (count == nanos.length) {
                nanos = Arrays.copyOf(nanos, count * 2);
            }
            nanos[count++] = time;
            failed += good ? 0 : 1;
        }

        synchronized Latency latency() {
            Arrays.sort(nanos, 0, count);
            return new Latency(target, users, count, failed, at(0.5), at(0.95), at(0.99), at(1));
        }

        private double at(double part) {
            return Work.millis(nanos, count, part);
        }
    }

    private final String target;
    private final int users;
    private final int round;
    private final long nanos;
    private final AtomicInteger entered = new AtomicInteger();
    private final AtomicInteger left = new AtomicInteger();
    private final AtomicLong asked = new AtomicLong();
    private final AtomicLong answered = new AtomicLong();

    private volatile long start;
    private volatile double startCpu;

    Meter(String target, int users, int round, double seconds) {
        this.target = target;
        this.users = users;
        this.round = round;
        this.nanos = (long) (seconds * 1e9);
    }

    synchronized void enter() {
        if (entered.getAndIncrement() == 0) {
            startCpu = cpuMillis();
            start = System.nanoTime();
        }
    }

    boolean goesOn() {
        return System.nanoTime() - start < nanos;
    }

    /** The number of the next request, from 0. */
    long next() {
        return asked.getAndIncrement();
    }

    void answered(long nanos, boolean good) {
        answered.incrementAndGet();
        if (round != WARM_UP) {
            TIMES.computeIfAbsent(target + users, key -> new Times(target, users))
                    .add(nanos, good);
        }
    }

    synchronized void leave() {
        if (left.incrementAndGet() == users && round != WARM_UP) {
            double seconds = (System.nanoTime() - start) / 1e9;
            SLICES.add(new Slice(target, users, round, answered.get(), seconds, cpuMillis() - startCpu));
        }
    }

    static Measured measured() {
        return new Measured(
                List.copyOf(SLICES), TIMES.values().stream().map(Times::latency).toList());
    }

    static double cpuMillis() {
        try {
            String stat = Files.readString(SERVER);
            // After the command's name in parentheses, utime and stime are the 12th and 13th.
            String[] fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ");
            return (Long.parseLong(fields[11]) + Long.parseLong(fields[12])) * TICK_MILLIS;
        } catch (IOException e) {
            return Double.NaN;
        }
    }
}
