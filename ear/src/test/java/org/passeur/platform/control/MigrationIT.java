package org.passeur.platform.control;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.output.MigrateResult;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * The schema reaches the same shape on both databases, and a database in use survives each step: rows of
 * {@code migration/rows-after-V<n>.sql} are written when version n is reached, and outlive all later versions. That the
 * mapping agrees is proven by the server, which validates it when it deploys the EAR on either database.
 */
@Tag("postgresql-opensearch")
class MigrationIT {

    @TempDir
    private Path directory;

    enum Database {
        H2,
        POSTGRESQL
    }

    /** Who could read what was written before must be able to afterwards, and nobody else. */
    @ParameterizedTest
    @EnumSource
    void databaseInUseIsBroughtForwardStepByStep(Database database) throws Exception {
        DataSource dataSource = create(database);
        MigrationInfo[] versions =
                Migrations.configure(dataSource).load().info().all();
        assertTrue(versions.length > 2, Arrays.toString(versions));
        Map<String, Long> written = new TreeMap<>();
        for (MigrationInfo version : versions) {
            MigrateResult result = Migrations.configure(dataSource)
                    .target(version.getVersion())
                    .load()
                    .migrate();
            assertEquals(1, result.migrationsExecuted, version.getScript());
            Map<String, Long> after = count(dataSource);
            // A version may add rows of its own.
            written.forEach((table, rows) -> assertTrue(
                    rows <= after.getOrDefault(table, 0L),
                    () -> "of " + rows + " rows of " + table + " " + after.get(table) + " are left after "
                            + version.getScript()));
            run(dataSource, "/migration/rows-after-V" + version.getVersion() + ".sql");
            written = count(dataSource);
        }
        SortedSet<String> empty = new TreeSet<>();
        written.forEach((table, rows) -> {
            if (rows == 0) {
                empty.add(table);
            }
        });
        assertEquals(new TreeSet<>(), empty, "tables that no rows-after-V<n>.sql writes to");
        assertEquals(
                "network 2",
                only(dataSource, "select visibility || ' ' || network_id from work_revision where work_id = 1"));
        assertEquals("private", only(dataSource, "select draft_visibility from work where id = 2"));
        assertEquals(
                "201 202",
                only(
                        dataSource,
                        "select min(revision_id) || ' ' || max(revision_id) from plan_activity where plan_id = 203"));
    }

    @ParameterizedTest
    @EnumSource
    void secondStartChangesNothing(Database database) throws SQLException {
        DataSource dataSource = create(database);
        assertTrue(Migrations.configure(dataSource).load().migrate().migrationsExecuted > 0);
        assertEquals(0, Migrations.configure(dataSource).load().migrate().migrationsExecuted);
    }

    /** Whoever erases an account is told that; what it said to others stays readable to them. */
    @ParameterizedTest
    @EnumSource
    void erasedAccountLeavesWhatItSaidWithoutItsName(Database database) throws Exception {
        DataSource dataSource = create(database);
        for (MigrationInfo version :
                Migrations.configure(dataSource).load().info().all()) {
            Migrations.configure(dataSource).target(version.getVersion()).load().migrate();
            run(dataSource, "/migration/rows-after-V" + version.getVersion() + ".sql");
        }
        run(dataSource, "/migration/member-who-leaves.sql");

        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("delete from member where id = 99");
        }

        assertEquals(
                "Ce qui a marché",
                only(dataSource, "select worked from experience_report where id = 99 and author_id is null"));
        assertEquals("Un mot.", only(dataSource, "select text from work_comment where id = 99 and author_id is null"));
        assertEquals("1", only(dataSource, "select count(*) from work_thanks"));
        assertEquals("1", only(dataSource, "select count(*) from work_follow"));
    }

    @Test
    void bothDatabasesHaveTheSameColumns() throws SQLException {
        assertEquals(lines("""
                        select table_name || '.' || column_name || ' ' || data_type
                            || case when data_type in ('CHARACTER VARYING', 'character varying')
                                then '(' || character_maximum_length || ')' else '' end
                            || ' ' || is_nullable
                        from information_schema.columns where lower(table_schema) = 'public'""", Database.POSTGRESQL), lines("""
                        select table_name || '.' || column_name || ' ' || data_type
                            || case when data_type in ('CHARACTER VARYING', 'character varying')
                                then '(' || character_maximum_length || ')' else '' end
                            || ' ' || is_nullable
                        from information_schema.columns where lower(table_schema) = 'public'""", Database.H2));
    }

    @Test
    void bothDatabasesHaveTheSameSequencesAndIndexes() throws SQLException {
        String sequences =
                "select sequence_name || ' ' || increment from information_schema.sequences where lower(sequence_schema) = 'public'";
        assertEquals(lines(sequences, Database.POSTGRESQL), lines(sequences, Database.H2));

        // Each database names what backs a constraint in its own way.
        SortedSet<String> h2 = lines(
                "select index_name from information_schema.indexes where index_type_name not in ('PRIMARY KEY', 'UNIQUE INDEX') and lower(table_schema) = 'public'",
                Database.H2);
        h2.removeIf(name -> name.startsWith("constraint_") || name.contains("_index_"));
        SortedSet<String> postgresql = lines(
                "select i.indexname from pg_indexes i where i.schemaname = 'public' and i.indexdef not like '%UNIQUE%'",
                Database.POSTGRESQL);
        assertFalse(h2.isEmpty());
        assertEquals(postgresql, h2);
    }

    private SortedSet<String> lines(String query, Database database) throws SQLException {
        DataSource dataSource = create(database);
        Migrations.configure(dataSource).load().migrate();
        SortedSet<String> lines = new TreeSet<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            while (rows.next()) {
                String line =
                        rows.getString(1).toLowerCase(java.util.Locale.ROOT).replace("binary large object", "bytea");
                if (!line.startsWith("flyway_schema_history")) {
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    private static Map<String, Long> count(DataSource dataSource) throws SQLException {
        Map<String, Long> counts = new TreeMap<>();
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            try (ResultSet tables = statement.executeQuery(
                    "select lower(table_name) from information_schema.tables where lower(table_schema) = 'public'")) {
                while (tables.next()) {
                    counts.put(tables.getString(1), 0L);
                }
            }
            counts.remove("flyway_schema_history");
            for (Map.Entry<String, Long> table : counts.entrySet()) {
                try (ResultSet rows = statement.executeQuery("select count(*) from " + table.getKey())) {
                    rows.next();
                    table.setValue(rows.getLong(1));
                }
            }
        }
        return counts;
    }

    /** What the only row that is found says. */
    private static String only(DataSource dataSource, String query) throws SQLException {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            assertTrue(rows.next(), query);
            String value = rows.getString(1);
            assertFalse(rows.next(), query);
            return value;
        }
    }

    private static void run(DataSource dataSource, String script) throws IOException, SQLException {
        try (InputStream in = MigrationIT.class.getResourceAsStream(script);
                Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            if (in != null) {
                statement.execute(new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
    }

    private DataSource create(Database database) throws SQLException {
        String name = "migration_" + UUID.randomUUID().toString().replace('-', '_');
        if (database == Database.H2) {
            JdbcDataSource dataSource = new JdbcDataSource();
            dataSource.setUrl("jdbc:h2:file:" + directory.resolve(name));
            dataSource.setUser("passeur");
            dataSource.setPassword("passeur");
            return dataSource;
        }
        String url = System.getenv("DB_URL");
        try (Connection connection =
                        DriverManager.getConnection(url, System.getenv("DB_USER"), System.getenv("DB_PASSWORD"));
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        }
        PGSimpleDataSource dataSource = new PGSimpleDataSource();
        dataSource.setUrl(url.replaceFirst("/passeur$", "/" + name));
        dataSource.setUser(System.getenv("DB_USER"));
        dataSource.setPassword(System.getenv("DB_PASSWORD"));
        return dataSource;
    }
}
