package dev.parallax.app;

import dev.parallax.embedded.DataFolder;
import dev.parallax.embedded.EmbeddedPostgresStore;
import dev.parallax.service.Services;
import dev.parallax.service.SetupException;
import dev.parallax.store.StoreConfig;
import java.nio.file.Files;
import java.sql.SQLException;

/// The store of a data folder, whether Parallax is running on it or not.
final class StoreAccess {
    private final Settings settings;
    private final DataOption data;

    StoreAccess(Settings settings, DataOption data) {
        this.settings = settings;
        this.data = data;
    }

    /// What is done with a store.
    interface Work<R> {
        R with(StoreConfig store) throws SQLException;
    }

    /// Uses the store that the settings name, else that of the Parallax running on the folder; where none is running,
    /// one is started for the while.
    <R> R use(Work<R> work) throws SQLException {
        if (!settings.store().url().isEmpty()) {
            return work.with(settings.store());
        }
        var running = data.running();
        if (running.isPresent()) {
            return work.with(settings.store().withUrl(running.get().store()));
        }
        if (!Files.exists(data.folder().resolve("postgres"))) {
            throw new SetupException("The folder " + data.folder() + " holds no Parallax data: name one with --data.");
        }
        try (var folder = DataFolder.open(data.folder());
                var services = new Services()) {
            var store = services.start(new EmbeddedPostgresStore(folder.path("postgres")));
            return work.with(settings.store().withUrl(store.url()));
        }
    }
}
