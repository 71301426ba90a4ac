package dev.parallax.app;

import dev.parallax.annotation.Annotator;
import dev.parallax.extraction.Cleaner;
import dev.parallax.files.ArticleFiles;
import dev.parallax.files.Read;
import dev.parallax.json.ArticleJson;
import dev.parallax.json.Json;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Outcome.Refused;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RevisedArticle;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Prints what is found in articles, storing nothing.
@Command(
        name = "annotate",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what is found in each article as one line of JSON; starts and stores nothing.",
            "Reads JSON lines, HTML, text and folders of these."
        })
final class AnnotateCommand implements Callable<Integer> {
    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Files or folders with articles.")
    private List<Path> files = List.of();

    @Option(names = "--verbatim", description = "Take text as already clean: only white space may change.")
    private boolean verbatim;

    @Mixin
    private StatedOptions stated = new StatedOptions();

    /// What became of one reading: a line for standard output, or one for standard error.
    private record Result(boolean refused, String line) {}

    @Override
    public Integer call() {
        var cleaner = verbatim ? Cleaner.verbatim() : Cleaner.standard();
        var annotator = new Parts(Settings.read()).annotator();
        var refused = new boolean[1];
        try (var out = new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                        false,
                        StandardCharsets.UTF_8);
                var reads = new ArticleFiles(stated.stated(), Clock.systemUTC()).read(files)) {
            int cores = Runtime.getRuntime().availableProcessors();
            reads.gather(Gatherers.mapConcurrent(cores, read -> annotate(read, cleaner, annotator)))
                    .forEach(result -> {
                        if (result.refused()) {
                            refused[0] = true;
                            Console.say(result.line());
                        } else {
                            out.println(result.line());
                        }
                    });
        }
        return refused[0] ? Main.REFUSED : 0;
    }

    private static Result annotate(Read read, Cleaner cleaner, Annotator annotator) {
        return switch (read) {
            case Read.Refused(var refusal) -> new Result(true, "refused " + refusal.origin() + ": " + refusal.reason());
            case Read.Found(var raw) -> annotate(raw, cleaner, annotator);
        };
    }

    private static Result annotate(RawArticle raw, Cleaner cleaner, Annotator annotator) {
        return switch (cleaner.clean(raw)) {
            case Refused<CleanArticle>(var reason) -> new Result(true, "refused " + raw.origin() + ": " + reason);
            case Accepted<CleanArticle>(var clean) -> {
                var seen = raw.publication().seen().at();
                try {
                    var article = annotator.annotate(new RevisedArticle(1, seen, clean));
                    yield new Result(false, Json.line(ArticleJson.of(article)));
                } catch (RuntimeException e) { // a fault of ours: told, and the others go on
                    yield new Result(true, "failed " + raw.origin() + ": " + e);
                }
            }
        };
    }
}
