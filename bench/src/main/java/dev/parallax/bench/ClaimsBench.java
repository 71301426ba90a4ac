package dev.parallax.bench;

import dev.parallax.annotation.Annotator;
import dev.parallax.claims.ClaimFinder;
import dev.parallax.claims.Placed;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RevisedArticle;
import dev.parallax.news.Status;
import java.lang.management.ManagementFactory;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Weighing alone, in one thread: what it costs to draw up the claims of a story once. What counts is the time that the
/// processor worked.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = "Seconds of a core that it takes to draw up all claims of a story, by its size.")
final class ClaimsBench implements Callable<Integer> {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");

    @Option(
            names = "--articles",
            split = ",",
            description = "Articles of the story, one or more sizes (default: ${DEFAULT-VALUE}).")
    private List<Integer> sizes = List.of(50, 500, 2000);

    private final Annotator annotator = Annotator.load("1");

    @Override
    public Integer call() {
        ClaimFinder.claims("story", story(200), "1"); // warms up
        sizes.forEach(size -> System.out.println(measure(story(size))));
        return 0;
    }

    private static String measure(List<Placed> story) {
        var statements = story.stream()
                .mapToInt(placed -> placed.article().annotations().statements().size())
                .sum();
        long begun = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var claims = ClaimFinder.claims("story", story, "1");
        double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - begun) / 1e9;
        return String.format(
                Locale.ROOT,
                "%d articles with %d statements: %d claims in %.2f s",
                story.size(),
                statements,
                claims.size(),
                seconds);
    }

    private List<Placed> story(int size) {
        var prose = new Prose(size);
        var articles = new ArrayList<Placed>();
        for (int i = 0; i < size; i++) {
            var text = prose.paragraph() + "\n\n" + prose.paragraph() + "\n\n" + prose.paragraph();
            var at = START.plusSeconds(60L * i);
            var publication = new Publication(null, "Outlet " + i, null, Dated.given(at), Dated.clock(at));
            var content = new Content(prose.sentence(), text, "en", List.of());
            var clean = new CleanArticle("article-" + i, Status.USABLE, publication, content);
            var article = annotator.annotate(new RevisedArticle(1, at, clean));
            articles.add(new Placed(article, article.id()));
        }
        return articles;
    }
}
