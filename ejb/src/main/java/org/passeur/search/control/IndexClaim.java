package org.passeur.search.control;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;

/**
 * That one node at a time builds the index: a row of the database that it signs, again and again as long as it lives.
 * Whoever died while building is forgotten after {@link #SILENCE}.
 */
@Singleton
public class IndexClaim {

    static final Duration SILENCE = Duration.ofMinutes(1);

    private final String me = UUID.randomUUID().toString();
    private final Clock clock;

    @Resource(lookup = "java:jboss/datasources/PasseurDS")
    private DataSource dataSource;

    private volatile boolean held;

    public IndexClaim() {
        clock = Clock.systemUTC();
    }

    IndexClaim(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Whether it is this node's now. */
    public boolean take() {
        Instant now = clock.instant();
        held = update(
                "update index_claim set holder = ?, signed_at = ? where holder is null or signed_at < ?",
                me,
                Timestamp.from(now),
                Timestamp.from(now.minus(SILENCE)));
        return held;
    }

    /** Says that this node is still at it. */
    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void sign() {
        if (held) {
            // After a long pause another node may have taken it: this one is to stop then.
            held = update("update index_claim set signed_at = ? where holder = ?", Timestamp.from(clock.instant()), me);
        }
    }

    /** Whether this node may go on. */
    public boolean isHeld() {
        return held;
    }

    public void release() {
        held = false;
        update("update index_claim set holder = null where holder = ?", me);
    }

    private boolean update(String sql, Object... values) {
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate() == 1;
        } catch (SQLException e) {
            throw new IllegalStateException("the index cannot be claimed", e);
        }
    }
}
