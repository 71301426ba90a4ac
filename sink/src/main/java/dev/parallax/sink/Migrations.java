package dev.parallax.sink;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/// Brings the store's layout to today's.
public final class Migrations {
    private Migrations() {}

    public static void run(DataSource store) {
        Flyway.configure()
                .dataSource(store)
                .locations("classpath:dev/parallax/sink/migration")
                .load()
                .migrate();
    }
}
