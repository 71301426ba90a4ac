package dev.parallax.app;

import dev.parallax.service.SetupException;
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
            "Adds articles to a running Parallax: from JSON lines, HTML, text, feeds, ninjs, NewsML-G2 and web archives (WARC),",
            "each also packed (.gz), folders of these, and addresses on the web.",
            "What is refused is listed with its place and reason, and kept. Importing again changes nothing."
        })
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private DataOption data = new DataOption();

    @Mixin
    private StatedOptions stated = new StatedOptions();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files, folders or addresses with articles.")
    private List<String> files = List.of();

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
        var summary = new ImportFiles(settings, stated.stated()).importAll(files);
        return summary.refused() > 0 ? Main.REFUSED : 0;
    }
}
