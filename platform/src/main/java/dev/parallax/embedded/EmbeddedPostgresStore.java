package dev.parallax.embedded;

import dev.parallax.service.Health;
import dev.parallax.service.Service;
import dev.parallax.service.SetupException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// A real PostgreSQL beside this process, its data and its binaries in one folder, writing through to the disk.
public final class EmbeddedPostgresStore implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(EmbeddedPostgresStore.class);

    private final Path folder;
    private final int port;
    private @Nullable EmbeddedPostgres server;

    /// A database with data in `folder`, on a free port of the loopback interface.
    public EmbeddedPostgresStore(Path folder) {
        this.folder = folder.toAbsolutePath();
        this.port = Ports.free();
    }

    public String url() {
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    @Override
    public String name() {
        return "postgres";
    }

    @Override
    public void start() {
        try {
            Files.createDirectories(folder);
            stopLeftOver();
            server = EmbeddedPostgres.builder()
                    .setDataDirectory(folder.resolve("data"))
                    .setCleanDataDirectory(false)
                    .setOverrideWorkingDirectory(folder.resolve("server").toFile())
                    .setPort(port)
                    .setPGStartupWait(Duration.ofSeconds(60))
                    .setRegisterShutdownHook(false)
                    .setLocaleConfig("locale", "C.UTF-8")
                    .setLocaleConfig("encoding", "UTF8")
                    .setServerConfig("fsync", "on")
                    .setServerConfig("full_page_writes", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("timezone", "UTC")
                    .setErrorRedirector(ProcessBuilder.Redirect.to(
                            folder.resolve("postgres.log").toFile()))
                    .setOutputRedirector(ProcessBuilder.Redirect.to(
                            folder.resolve("postgres.log").toFile()))
                    .start();
        } catch (IOException | IllegalStateException e) {
            throw new SetupException(
                    "The embedded PostgreSQL did not start: see " + folder.resolve("postgres.log") + " ("
                            + e.getMessage() + ").",
                    e);
        }
    }

    /// A server that outlived a killed process is asked to stop: its data is safe, and this one takes over.
    private void stopLeftOver() throws IOException {
        var file = folder.resolve("data/postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(file).getFirst().strip());
        var process =
                ProcessHandle.of(pid).filter(p -> p.info().command().orElse("").endsWith("postgres"));
        if (process.isEmpty()) {
            return;
        }
        LOG.atInfo().addKeyValue("pid", pid).log("stopping the PostgreSQL that a killed Parallax left behind");
        process.get().destroy();
        try {
            process.get().onExit().get(20, TimeUnit.SECONDS);
        } catch (TimeoutException | java.util.concurrent.ExecutionException e) {
            throw new IllegalStateException("process " + pid + " still holds the database", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public Health health() {
        return server == null ? Health.starting("the database is not up yet") : Health.READY;
    }

    @Override
    public void close() {
        if (server == null) {
            return;
        }
        try {
            server.close();
        } catch (IOException e) {
            throw new IllegalStateException("the embedded PostgreSQL did not stop cleanly", e);
        } finally {
            server = null;
        }
    }
}
