package org.passeur.platform.control;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Map;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.hibernate.boot.Metadata;
import org.hibernate.boot.spi.BootstrapContext;
import org.hibernate.cfg.AvailableSettings;
import org.hibernate.engine.config.spi.ConfigurationService;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.integrator.spi.Integrator;
import org.hibernate.service.spi.SessionFactoryServiceRegistry;

/**
 * Brings the database to the present schema before Hibernate validates its mapping against it: an integrator is called
 * in time, a {@code @Startup} bean would be too late. Migrations only go forward; two nodes that start together migrate
 * once (Flyway locks).
 */
public class Migrations implements Integrator {

    @Override
    public void integrate(Metadata metadata, BootstrapContext bootstrap, SessionFactoryImplementor factory) {
        ConfigurationService configuration = bootstrap.getServiceRegistry().requireService(ConfigurationService.class);
        Object dataSource = configuration.getSettings().get(AvailableSettings.JAKARTA_JTA_DATASOURCE);
        configure((DataSource) dataSource).load().migrate();
    }

    @Override
    public void disintegrate(SessionFactoryImplementor factory, SessionFactoryServiceRegistry registry) {
        // Nothing was opened.
    }

    static FluentConfiguration configure(DataSource dataSource) {
        String vendor = vendor(dataSource);
        return Flyway.configure(Migrations.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration/common", "classpath:db/migration/" + vendor)
                .placeholders(Map.of(
                        "bytes",
                        vendor.equals("h2") ? "blob" : "bytea",
                        "binary",
                        // H2 compares so by itself.
                        vendor.equals("h2") ? "" : " collate \"C\""))
                .javaMigrations(new PlanActivityMigration())
                .validateMigrationNaming(true);
    }

    private static String vendor(DataSource dataSource) {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        } catch (SQLException e) {
            throw new IllegalStateException("the database cannot be reached", e);
        }
    }
}
