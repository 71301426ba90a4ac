package dev.parallax.bench;

import dev.parallax.annotation.Annotator;
import dev.parallax.extraction.Cleaner;
import dev.parallax.files.ArticleFiles;
import dev.parallax.files.Read;
import dev.parallax.files.Stated;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.RevisedArticle;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// All that is found in an article, in one thread. What counts is the time that the processor worked for that thread.
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Articles that one core annotates in a second, as if all had 650 words.",
            "Words are remembered from round to round: many articles give truer figures than few."
        })
final class AnnotateBench implements Callable<Integer> {
    private static final double WORDS = 650;
    private static final Instant SEEN = Instant.parse("2024-03-01T00:00:00Z");

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Articles or folders of them.")
    private List<Path> files = List.of();

    @Option(names = "--rounds", description = "Rounds over all articles (default: ${DEFAULT-VALUE}).")
    private int rounds = 6;

    @Override
    public Integer call() {
        var articles = read();
        var annotator = Annotator.load("1");
        double size = articles.stream().mapToInt(AnnotateBench::words).sum() / WORDS;
        var rates = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            long begun = worked();
            articles.forEach(annotator::annotate);
            rates.add(size / ((worked() - begun) / 1e9));
        }
        var sorted = rates.subList(rounds / 2, rounds).stream().sorted().toList(); // the first half warms up
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d rounds: %.1f articles of 650 words per second of a core (median of the second half)%n",
                articles.size(),
                rounds,
                sorted.get(sorted.size() / 2));
        return 0;
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static int words(RevisedArticle revised) {
        return revised.article().content().text().strip().split("\\s+").length;
    }

    private List<RevisedArticle> read() {
        var cleaner = Cleaner.verbatim();
        return new ArticleFiles(Stated.NOTHING, Clock.systemUTC())
                .read(files)
                .<RevisedArticle>mapMulti((read, out) -> {
                    if (read instanceof Read.Found(var raw)
                            && cleaner.clean(raw) instanceof Accepted<CleanArticle>(var clean)) {
                        out.accept(new RevisedArticle(1, SEEN, clean));
                    }
                })
                .toList();
    }
}
