package org.passeur.search.control;

import jakarta.annotation.Resource;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.passeur.platform.boundary.Coded;
import org.passeur.search.boundary.IndexAction;
import org.passeur.search.boundary.IndexingProgress;
import org.passeur.search.boundary.IndexingProgress.State;

/**
 * That one node at a time works on the index: a row of the database that it signs, again and again as long as it lives,
 * with how far it is. Whoever died at it is forgotten after {@link #SILENCE}.
 */
@Singleton
public class IndexClaim {

    static final Duration SILENCE = Duration.ofMinutes(1);

    private final String me = UUID.randomUUID().toString();
    private final Clock clock;

    @Resource(lookup = "java:jboss/datasources/PasseurDS")
    private DataSource dataSource;

    private volatile boolean held;

    private OneRun.Work work;

    public IndexClaim() {
        clock = Clock.systemUTC();
    }

    IndexClaim(DataSource dataSource, Clock clock) {
        this.dataSource = dataSource;
        this.clock = clock;
    }

    /** Whether it is this node's now. */
    public boolean take(IndexAction action, List<String> kinds, OneRun.Work itsWork) {
        Instant now = clock.instant();
        boolean mine = update(
                """
                update index_claim set holder = ?, signed_at = ?, action = ?, kinds = ?, state = ?, total = 0, done = 0,
                    started_at = ?, finished_at = null, stop_asked = false
                where holder is null or signed_at < ?""",
                me,
                at(now),
                action.code(),
                String.join(",", kinds),
                State.RUNNING.code(),
                at(now),
                at(now.minus(SILENCE)));
        if (mine) {
            work = itsWork;
        }
        held = mine;
        return mine;
    }

    /** Says that this node is still at it, and how far; listens whether another node was asked to stop it. */
    @Schedule(hour = "*", minute = "*", second = "*/2", persistent = false)
    public void sign() {
        if (held) {
            // After a long pause another node may have taken it: this one is to stop then.
            held = update(
                    "update index_claim set signed_at = ?, total = ?, done = ? where holder = ? and not stop_asked",
                    at(clock.instant()),
                    work.total().get(),
                    work.done().get(),
                    me);
            if (!held) {
                work.stop();
            }
        }
    }

    /** Whether this node is at it. */
    public boolean isHeld() {
        return held;
    }

    public void release(State how) {
        held = false;
        update(
                "update index_claim set holder = null, state = ?, total = ?, done = ?, finished_at = ? where holder = ?",
                how.code(),
                work.total().get(),
                work.done().get(),
                at(clock.instant()),
                me);
    }

    /** Asks whichever node is at it to stop. */
    public void askToStop() {
        update("update index_claim set stop_asked = true where holder is not null");
    }

    /** The run at hand or else the last one, of all nodes. */
    public IndexingProgress read() {
        Instant now = clock.instant();
        try (Connection connection = dataSource.getConnection();
                PreparedStatement statement = connection.prepareStatement("""
                        select action, kinds, state, total, done, started_at, finished_at, signed_at, holder, stop_asked
                        from index_claim""");
                ResultSet row = statement.executeQuery()) {
            if (!row.next() || row.getString(1) == null) {
                return IndexingProgress.NONE;
            }
            State state = Coded.get(State.class, row.getString(3));
            Instant finished = instant(row, 7);
            Instant signed = instant(row, 8);
            if (state == State.RUNNING && signed.isBefore(now.minus(SILENCE))) {
                state = State.INTERRUPTED;
                finished = signed;
            }
            boolean mine = held && me.equals(row.getString(9));
            if (state == State.RUNNING && (row.getBoolean(10) || mine && work.isStopped())) {
                // It takes a moment to follow; the next one is refused until then.
                state = State.CANCELLED;
            }
            return IndexingProgress.of(
                    state,
                    Coded.get(IndexAction.class, row.getString(1)),
                    List.of(row.getString(2).split(",")),
                    mine ? work.total().get() : row.getLong(4),
                    mine ? work.done().get() : row.getLong(5),
                    instant(row, 6),
                    finished,
                    now);
        } catch (SQLException e) {
            throw new IllegalStateException("the index's run cannot be read", e);
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        Timestamp at = row.getTimestamp(column);
        return at == null ? null : at.toInstant();
    }

    private static Timestamp at(Instant instant) {
        return Timestamp.from(instant);
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
