package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.passeur.search.boundary.IndexAction;
import org.passeur.search.boundary.IndexingProgress;
import org.passeur.search.boundary.IndexingProgress.State;

/** Two nodes and one database. */
class IndexClaimIT {

    private Instant now = Instant.parse("2026-11-20T12:00:00Z");

    private final JdbcDataSource dataSource = new JdbcDataSource();
    private final IndexClaim here = new IndexClaim(dataSource, new Hand());
    private final IndexClaim there = new IndexClaim(dataSource, new Hand());

    @BeforeEach
    void createDatabase() {
        dataSource.setUrl("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        Flyway.configure()
                .dataSource(dataSource)
                .locations("classpath:db/migration/common")
                .placeholders(Map.of("bytes", "blob", "binary", ""))
                .load()
                .migrate();
    }

    @Test
    void oneNodeAtATimeBuildsTheIndex() {
        assertTrue(take(here));
        assertFalse(take(there));

        here.release(State.DONE);

        assertTrue(take(there));
        assertFalse(take(here));
    }

    @Test
    void nodeThatLivesKeepsItsClaimAndOneThatDiedLosesIt() {
        assertTrue(take(here));
        now = now.plus(IndexClaim.SILENCE);
        here.sign();
        now = now.plusSeconds(30);
        assertFalse(take(there));

        now = now.plus(IndexClaim.SILENCE);

        assertTrue(take(there));
        here.sign();
        here.release(State.DONE);
        assertFalse(take(here));
    }

    @Test
    void everyNodeSeesHowFarItIs() {
        OneRun.Work work = new OneRun.Work();
        assertTrue(here.take(IndexAction.REFRESH, List.of("activity", "plan"), work));
        work.total().set(400);
        work.done().set(100);
        now = now.plusSeconds(10);
        here.sign();

        IndexingProgress seen = there.read();

        assertEquals(State.RUNNING, seen.state());
        assertEquals(List.of("activity", "plan"), seen.kinds());
        assertEquals(25, seen.percent());
        assertEquals(10, seen.rate());
        assertEquals(30, seen.secondsLeft());
    }

    @Test
    void anyNodeMayStopIt() throws InterruptedException {
        OneRun.Work work = new OneRun.Work();
        assertTrue(here.take(IndexAction.REFRESH, List.of("plan"), work));
        here.sign();
        work.goOn();

        there.askToStop();
        here.sign();

        assertThrows(InterruptedException.class, work::goOn);
        here.release(State.CANCELLED);
        assertEquals(State.CANCELLED, there.read().state());
        assertTrue(take(there));
    }

    @Test
    void oneWhoseNodeDiedIsToldAsInterrupted() {
        assertTrue(take(here));
        now = now.plus(IndexClaim.SILENCE).plusSeconds(1);

        assertEquals(State.INTERRUPTED, there.read().state());
    }

    private static boolean take(IndexClaim claim) {
        return claim.take(IndexAction.REFRESH, List.of("plan"), new OneRun.Work());
    }

    private final class Hand extends Clock {

        @Override
        public Instant instant() {
            return now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
