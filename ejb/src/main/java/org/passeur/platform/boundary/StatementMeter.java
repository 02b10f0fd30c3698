package org.passeur.platform.boundary;

/** How many SQL statements the request on this thread has cost. */
public final class StatementMeter {

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    private StatementMeter() {}

    public static void reset() {
        COUNT.get()[0] = 0;
    }

    public static void count() {
        COUNT.get()[0]++;
    }

    public static int get() {
        return COUNT.get()[0];
    }
}
