package dev.parallax.app;

import dev.parallax.embedded.DataFolder;
import dev.parallax.files.Stated;
import dev.parallax.ingest.Importer.Summary;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Runs everything in one process.
@Command(
        name = "up",
        mixinStandardHelpOptions = true,
        description = {
            "Starts everything in one process, on a broker and a database of its own, and serves the page.",
            "Imports the files named; without any, on an empty data folder, a sample of invented news.",
            "Ctrl-C stops it; the next start has everything still there."
        })
final class UpCommand implements Callable<Integer> {

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--port", paramLabel = "N", description = "The page's port (default: 8080); 0 takes a free one.")
    private @Nullable Integer port;

    @Option(names = "--once", description = "Import, wait until all of it is stored, and stop: for scripts.")
    private boolean once;

    @Option(names = "--sources", paramLabel = "FILE", description = "Feeds and pages to watch: sources.yaml or OPML.")
    private @Nullable Path sources;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Files, folders or addresses with articles.")
    private List<String> files = List.of();

    private final CountDownLatch stopped = new CountDownLatch(1);
    private final CountDownLatch closed = new CountDownLatch(1);

    @Override
    public Integer call() throws InterruptedException {
        var settings = Settings.read();
        if (port != null) {
            settings = settings.withPort(port);
        }
        if (sources != null) {
            settings = settings.withSources(sources.toString());
        }
        ImportFiles.mustExist(files);
        try (var folder = DataFolder.open(data.folder())) {
            Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "parallax-stop"));
            Console.say("Starting Parallax in " + data.folder() + " …");
            try (var all = AllInOne.start(folder, settings.inFolder(folder))) {
                Console.say("Parallax is up: http://localhost:" + all.port() + "  (Ctrl-C stops it)");
                return work(folder, all);
            }
        } finally {
            closed.countDown();
        }
    }

    private int work(DataFolder folder, AllInOne all) throws InterruptedException {
        var summary = importAll(folder, all);
        if (once) {
            return settle(all, summary);
        }
        stopped.await();
        Console.say("Stopping …");
        return 0;
    }

    private Summary importAll(DataFolder folder, AllInOne all) {
        var samples = new Samples(folder);
        if (!files.isEmpty()) {
            samples.markIn(); // the folder is its user's now: no samples at a later start either
            return new ImportFiles(all.settings(), stated.stated()).importAll(files);
        }
        if (samples.areIn()) {
            return new Summary(0, 0);
        }
        Console.say("The folder is new: importing a sample of invented news.");
        var summary = new ImportFiles(all.settings(), Stated.NOTHING)
                .importAll(List.of(samples.file().toString()));
        samples.markIn();
        return summary;
    }

    private static int settle(AllInOne all, Summary summary) {
        try (var store = all.settings().store().open("drain");
                var drain = new Drain(all.settings().kafka(), store)) {
            if (!drain.await(all::works)) {
                Console.say("Stopped before all of it was stored; the next start goes on.");
                return Main.FAILED;
            }
        }
        return summary.refused() > 0 ? Main.REFUSED : 0;
    }

    /// On Ctrl-C: everything closes in the main thread, and the process ends when it has.
    private void stop() {
        stopped.countDown();
        try {
            closed.await();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }
}
