package dev.parallax.bench;

import dev.parallax.extraction.Cleaner;
import dev.parallax.files.ArticleFiles;
import dev.parallax.files.HandedArticles;
import dev.parallax.files.Read;
import dev.parallax.files.Stated;
import dev.parallax.news.Bytes;
import dev.parallax.news.RawArticle;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Extraction alone, in one thread.
@Command(
        name = "pages",
        mixinStandardHelpOptions = true,
        description = "Pages per second that one thread extracts the text of.")
final class PagesBench implements Callable<Integer> {
    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Pages or folders of pages; none: invented ones.")
    private List<Path> files = List.of();

    @Option(names = "--rounds", description = "Rounds over all pages (default: ${DEFAULT-VALUE}).")
    private int rounds = 15;

    @Override
    public Integer call() {
        var pages = pages();
        var cleaner = Cleaner.standard();
        var rates = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            long begun = System.nanoTime();
            pages.forEach(cleaner::clean);
            rates.add(pages.size() / ((System.nanoTime() - begun) / 1e9));
        }
        var sorted = rates.subList(rounds / 2, rounds).stream().sorted().toList(); // the first half warms up
        System.out.printf(
                "%d pages, %d rounds: %.0f pages/s (median of the second half)%n",
                pages.size(), rounds, sorted.get(sorted.size() / 2));
        return 0;
    }

    private List<RawArticle> pages() {
        var clock = Clock.systemUTC();
        var handed = new HandedArticles(Stated.NOTHING, clock);
        var reads = files.isEmpty()
                ? Stream.iterate(0, i -> i < 200, i -> i + 1)
                        .flatMap(i -> handed.read(Bytes.utf8(new Prose(i).page(i)), "text/html", "page " + i))
                : new ArticleFiles(Stated.NOTHING, clock).read(files);
        return reads.flatMap(read -> read instanceof Read.Found(var article) ? Stream.of(article) : Stream.of())
                .toList();
    }
}
