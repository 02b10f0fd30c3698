package org.passeur.platform.control;

import org.hibernate.resource.jdbc.spi.StatementInspector;

/** Counts the statements of the request on this thread, so that a test can hold each page to a number. */
public class StatementCount implements StatementInspector {

    private static final long serialVersionUID = 1L;

    private static final ThreadLocal<int[]> COUNT = ThreadLocal.withInitial(() -> new int[1]);

    @Override
    public String inspect(String sql) {
        COUNT.get()[0]++;
        return sql;
    }

    public static int get() {
        return COUNT.get()[0];
    }

    public static void reset() {
        COUNT.get()[0] = 0;
    }
}
