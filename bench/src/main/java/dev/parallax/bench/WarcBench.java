package dev.parallax.bench;

import dev.parallax.files.ArticleFiles;
import dev.parallax.files.Stated;
import dev.parallax.ingest.Importer;
import dev.parallax.testkit.Servers;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.Callable;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.MediaType;
import org.netpreserve.jwarc.WarcResponse;
import org.netpreserve.jwarc.WarcWriter;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// From a WARC of invented pages into a real broker.
@Command(
        name = "warc",
        mixinStandardHelpOptions = true,
        description = "Pages per second from a compressed WARC into Kafka.")
final class WarcBench implements Callable<Integer> {
    @Option(names = "--pages", description = "Pages in the WARC (default: ${DEFAULT-VALUE}).")
    private int pages = 10_000;

    @Override
    public Integer call() throws IOException {
        var folder = Files.createTempDirectory("parallax-bench");
        var file = folder.resolve("news.warc.gz");
        write(file);
        try (var servers = Servers.kafkaAlone(folder);
                var importer = new Importer(servers.kafka())) {
            long begun = System.nanoTime();
            var reads = new ArticleFiles(Stated.NOTHING, Clock.systemUTC()).read(List.of(file));
            var summary = importer.importAll(reads, _ -> {});
            double seconds = (System.nanoTime() - begun) / 1e9;
            System.out.printf(
                    "%d pages of %d MB in, %d refused: %.1f s, %.0f pages/s%n",
                    summary.accepted(),
                    Files.size(file) >> 20,
                    summary.refused(),
                    seconds,
                    summary.accepted() / seconds);
        }
        return 0;
    }

    private void write(Path file) throws IOException {
        try (var out = Files.newOutputStream(file);
                var warc = new WarcWriter(
                        java.nio.channels.Channels.newChannel(out), org.netpreserve.jwarc.WarcCompression.GZIP)) {
            for (int i = 0; i < pages; i++) {
                var body = new Prose(i).page(i).getBytes(StandardCharsets.UTF_8);
                var response = new HttpResponse.Builder(200, "OK")
                        .body(MediaType.HTML_UTF8, body)
                        .build();
                warc.write(new WarcResponse.Builder("https://news.example/news/" + i)
                        .date(Instant.EPOCH)
                        .body(response)
                        .build());
            }
        }
    }
}
