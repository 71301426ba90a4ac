package dev.parallax.app;

import dev.parallax.files.ArticleFiles;
import dev.parallax.files.Read;
import dev.parallax.files.Stated;
import dev.parallax.ingest.Importer;
import dev.parallax.ingest.Importer.Summary;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.service.SetupException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// Imports files before someone's eyes: a progress bar, then what was refused and why.
final class ImportFiles {
    private static final int SHOWN = 50; // refusals told one by one

    private final KafkaConfig kafka;
    private final Stated stated;

    ImportFiles(KafkaConfig kafka, Stated stated) {
        this.kafka = kafka;
        this.stated = stated;
    }

    /// Says so before anything is started, where a file is not there.
    static void mustExist(List<Path> files) {
        for (var file : files) {
            if (!Files.isReadable(file)) {
                throw new SetupException("The file " + file + " cannot be read: "
                        + (Files.exists(file) ? "permission is denied." : "there is no such file."));
            }
        }
    }

    Summary importAll(List<Path> files) {
        var refused = new ArrayList<Read>();
        Summary summary;
        try (var importer = new Importer(kafka);
                var bar = bar()) {
            var reads = new ArticleFiles(stated, Clock.systemUTC()).read(files);
            summary = importer.importAll(reads, read -> {
                bar.step();
                if (read instanceof Read.Refused && refused.size() < SHOWN) {
                    refused.add(read);
                }
            });
        }
        refused.forEach(Console::tellRefusal);
        if (summary.refused() > refused.size()) {
            Console.say("… and " + (summary.refused() - refused.size()) + " more; all are kept with their bytes.");
        }
        Console.say(summary.accepted() + " articles imported, " + summary.refused() + " refused.");
        return summary;
    }

    /// A bar on a terminal; elsewhere nothing, the summary says it all.
    private static ProgressBar bar() {
        var bar = new ProgressBarBuilder()
                .setTaskName("Importing")
                .setUnit(" articles", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250)
                .showSpeed();
        return Optional.ofNullable(System.console()).filter(c -> c.isTerminal()).isPresent()
                ? bar.build()
                : bar.setConsumer(new DelegatingProgressBarConsumer(_ -> {})).build();
    }
}
