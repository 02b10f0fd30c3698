package org.passeur.search.control;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

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
                .placeholders(Map.of("bytes", "blob"))
                .load()
                .migrate();
    }

    @Test
    void oneNodeAtATimeBuildsTheIndex() {
        assertTrue(here.take());
        assertFalse(there.take());

        here.release();

        assertTrue(there.take());
        assertFalse(here.take());
    }

    @Test
    void nodeThatLivesKeepsItsClaimAndOneThatDiedLosesIt() {
        assertTrue(here.take());
        now = now.plus(IndexClaim.SILENCE);
        here.sign();
        now = now.plusSeconds(30);
        assertFalse(there.take());

        now = now.plus(IndexClaim.SILENCE);

        assertTrue(there.take());
        here.sign();
        here.release();
        assertFalse(here.take());
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
