package dev.parallax.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.files.ArticleFiles;
import dev.parallax.files.Stated;
import dev.parallax.ingest.Importer;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.news.RawArticle;
import dev.parallax.testkit.Log;
import dev.parallax.testkit.Servers;
import dev.parallax.topics.Topics;
import dev.parallax.warc.Archive;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileMarksIT {
    private static final int PAGES = 5_000;
    private static final int READ = 3_000; // before the interrupt

    @TempDir
    Path folder;

    private static final class Interrupt extends RuntimeException {
        private static final long serialVersionUID = 1;
    }

    @Test
    void an_interrupted_archive_goes_on_where_it_was_and_begins_anew_when_it_is_done() throws IOException {
        var file = archive();
        try (var servers = Servers.kafkaAlone(folder);
                var log = Log.fromNowOn(servers.kafka(), Topics.RAW)) {
            assertThrows(Interrupt.class, () -> read(file, servers.kafka(), READ));

            int rest = read(file, servers.kafka(), Integer.MAX_VALUE);

            assertEquals(PAGES - 2_000, rest);
            log.await(PAGES);
            assertEquals(
                    PAGES, log.rest().stream().map(RawArticle::id).distinct().count());
            assertTrue(log.values().size() <= PAGES + 1_000, "what was not yet made sure of comes again");
            assertEquals(0, new FileMarks(servers.kafka()).of(file));
        }
    }

    /// How many readings there were; fails after `most`.
    private static int read(Path file, KafkaConfig kafka, int most) {
        var marks = new FileMarks(kafka);
        var count = new AtomicInteger();
        try (var importer = new Importer(kafka)) {
            var reads = new ArticleFiles(Stated.NOTHING, Clock.systemUTC(), marks).read(List.of(file));
            importer.importAll(
                    reads,
                    _ -> {
                        if (count.incrementAndGet() == most) {
                            throw new Interrupt();
                        }
                    },
                    marks::save);
        }
        marks.forget();
        return count.get();
    }

    private Path archive() throws IOException {
        var archive = new Archive(true);
        for (int i = 0; i < PAGES; i++) {
            archive.page("https://news.example/" + i, "<p>The bridge number " + i + " is open.</p>");
        }
        return Files.write(folder.resolve("news.warc.gz"), archive.bytes());
    }
}
