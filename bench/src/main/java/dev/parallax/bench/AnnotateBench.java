package dev.parallax.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.parallax.annotation.Annotator;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RevisedArticle;
import dev.parallax.news.Status;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringJoiner;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Annotating alone, in one thread: names, citations, statements and stances of clean articles. What counts is the time
/// that the processor worked.
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Articles per second of a core that everything is found in that annotate finds.",
            "An article is the reports of one annotated story, one behind the other, up to a length."
        })
final class AnnotateBench implements Callable<Integer> {
    private static final Instant SEEN = Instant.parse("2024-03-01T00:00:00Z");

    @Parameters(
            arity = "0..*",
            paramLabel = "FOLDER",
            description = "Folders of annotated stories (default: those of analysis/training).")
    private List<Path> folders = List.of(Path.of("analysis/training/corpus"), Path.of("analysis/training/stories"));

    @Option(names = "--words", description = "Words of an article (default: ${DEFAULT-VALUE}).")
    private int words = 650;

    @Option(names = "--rounds", description = "Rounds over all articles (default: ${DEFAULT-VALUE}).")
    private int rounds = 9;

    @Override
    public Integer call() throws IOException {
        var articles = articles();
        var annotator = Annotator.load("1");
        var seconds = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            articles.forEach(annotator::annotate);
            seconds.add((ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9);
        }
        var sorted = seconds.subList(rounds / 2, rounds).stream().sorted().toList(); // the first half warms up
        double median = sorted.get(sorted.size() / 2);
        System.out.printf(
                Locale.ROOT,
                "%d articles of %d words, %d rounds: %.1f articles/s, %.0f chars/s (median of the second half)%n",
                articles.size(),
                words,
                rounds,
                articles.size() / median,
                characters(articles) / median);
        return 0;
    }

    private static long characters(List<RevisedArticle> articles) {
        return articles.stream()
                .mapToLong(revised -> revised.article().content().text().length())
                .sum();
    }

    private List<RevisedArticle> articles() throws IOException {
        var found = new ArrayList<RevisedArticle>();
        var json = new ObjectMapper();
        for (var folder : folders) {
            try (var files = Files.list(folder)) {
                for (var file : files.sorted().toList()) {
                    var reports = json.readTree(file.toFile()).path("reports");
                    found.add(article(file.toString(), reports));
                }
            }
        }
        return found;
    }

    private RevisedArticle article(String id, JsonNode reports) {
        var publication = new Publication(null, "Outlet", null, Dated.given(SEEN), Dated.clock(SEEN));
        var content = new Content(reports.path(0).path("title").asText(), text(reports), "en", List.of());
        return new RevisedArticle(1, SEEN, new CleanArticle(id, Status.USABLE, publication, content));
    }

    /// The paragraphs of the reports, in order, until there are enough words.
    private String text(JsonNode reports) {
        var paragraphs = reports.findValuesAsText("text").stream().flatMap(text -> Stream.of(text.split("\n\n")));
        var text = new StringJoiner("\n\n");
        int length = 0;
        for (var paragraph : (Iterable<String>) paragraphs::iterator) {
            if (length < words) {
                text.add(paragraph);
                length += paragraph.split(" ").length;
            }
        }
        return text.toString();
    }
}
