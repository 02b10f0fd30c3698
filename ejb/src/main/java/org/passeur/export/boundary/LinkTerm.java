package org.passeur.export.boundary;

import java.time.Duration;
import org.passeur.platform.boundary.Coded;

/** How long a link works. */
public enum LinkTerm implements Coded {
    WEEK(7),
    MONTH(30),
    QUARTER(90);

    private final int days;

    LinkTerm(int days) {
        this.days = days;
    }

    public Duration duration() {
        return Duration.ofDays(days);
    }
}
