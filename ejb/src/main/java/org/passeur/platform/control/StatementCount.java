package org.passeur.platform.control;

import org.hibernate.resource.jdbc.spi.StatementInspector;
import org.passeur.platform.boundary.StatementMeter;

/** Counts statements, so that a test can hold each page to a number. */
public class StatementCount implements StatementInspector {

    private static final long serialVersionUID = 1L;

    @Override
    public String inspect(String sql) {
        StatementMeter.count();
        return sql;
    }
}
