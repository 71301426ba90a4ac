package dev.parallax.ingest;

import dev.parallax.files.ArticleFiles;
import dev.parallax.files.Read;
import dev.parallax.files.Stated;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.service.Health;
import dev.parallax.service.Service;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Imports the files of a folder as they appear or change. A file is taken once it has rested for a look, so that one
/// still being written is not cut. After a restart all are read again: what is known already changes nothing.
public final class InboxService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(InboxService.class);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private final Path folder;
    private final KafkaConfig kafka;
    private final Clock clock;
    private final Map<Path, Look> looks = new HashMap<>();
    private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().name("parallax-inbox").factory());
    private @Nullable Importer importer;
    private volatile Health health = Health.starting("the inbox is not open yet");

    /// A file as last seen, and whether it has been imported so.
    private record Look(FileTime changed, long size, boolean imported) {}

    public InboxService(Path folder, KafkaConfig kafka, Clock clock) {
        this.folder = folder;
        this.kafka = kafka;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public void start() {
        importer = new Importer(kafka);
        health = Health.READY;
        var _ = timer.scheduleWithFixedDelay(this::look, 0, BETWEEN_LOOKS.toMillis(), TimeUnit.MILLISECONDS);
    }

    private void look() {
        try (var files = Files.walk(folder)) {
            for (var file : files.filter(Files::isRegularFile).sorted().toList()) {
                look(file);
            }
            health = Health.READY;
        } catch (IOException | RuntimeException e) {
            health = Health.starting("the inbox " + folder + " cannot be read: " + e.getMessage());
            LOG.atWarn().addKeyValue("folder", folder).setCause(e).log("inbox not read");
        }
    }

    private void look(Path file) throws IOException {
        var now = new Look(Files.getLastModifiedTime(file), Files.size(file), false);
        var before = looks.get(file);
        boolean rested = before != null && before.changed().equals(now.changed()) && before.size() == now.size();
        if (!rested || before == null) {
            looks.put(file, now);
        } else if (!before.imported()) {
            take(file);
            looks.put(file, new Look(now.changed(), now.size(), true));
        }
    }

    private void take(Path file) {
        var reads = new ArticleFiles(Stated.NOTHING, clock).read(List.of(file));
        var summary = java.util.Objects.requireNonNull(importer).importAll(reads, InboxService::told);
        LOG.atInfo()
                .addKeyValue("file", file)
                .addKeyValue("accepted", summary.accepted())
                .addKeyValue("refused", summary.refused())
                .log("imported");
    }

    private static void told(Read read) {
        if (read instanceof Read.Refused(var refusal)) {
            LOG.atWarn()
                    .addKeyValue("origin", refusal.origin())
                    .addKeyValue("reason", refusal.reason())
                    .log("refused");
        }
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        timer.close();
        if (importer != null) {
            importer.close();
        }
    }
}
