package org.passeur.test;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A real PostgreSQL with the empty database {@code passeur}. */
final class Postgresql implements AutoCloseable {

    private final EmbeddedPostgres server;

    Postgresql() {
        Path directory = Run.DIRECTORY.resolve("postgresql");
        try {
            server = EmbeddedPostgres.builder()
                    .setPort(Run.port("postgresql"))
                    .setOverrideWorkingDirectory(Run.BUILD.resolve("postgresql").toFile())
                    .setDataDirectory(directory)
                    .setCleanDataDirectory(true)
                    .setServerConfig("fsync", "off")
                    .start();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create role passeur login createdb password 'passeur'");
                statement.execute("create database passeur owner passeur");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
