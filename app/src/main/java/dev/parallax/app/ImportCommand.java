package dev.parallax.app;

import dev.parallax.service.SetupException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// Adds articles to a running Parallax.
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = {
            "Adds articles from files to a running Parallax: JSON lines, HTML, text and folders of these.",
            "What is refused is listed with its place and reason, and kept. Importing again changes nothing."
        })
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders with articles.")
    private List<Path> files = List.of();

    @Override
    public Integer call() {
        ImportFiles.mustExist(files);
        var settings = Settings.read();
        if (settings.kafka().bootstrapServers().isEmpty()) {
            settings = settings.withKafka(data.running()
                    .orElseThrow(() -> new SetupException("No Parallax is running on " + data.folder()
                            + ": start one with ./parallax up, or name its folder with --data."))
                    .kafka());
        }
        var summary = new ImportFiles(settings.kafka(), stated.stated()).importAll(files);
        return summary.refused() > 0 ? Main.REFUSED : 0;
    }
}
