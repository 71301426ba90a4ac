package dev.parallax.app;

import dev.parallax.extraction.Cleaner;
import dev.parallax.fetch.Fetcher;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Outcome.Refused;
import dev.parallax.news.RawArticle;
import dev.parallax.sources.SourceCheck;
import dev.parallax.sources.SourceCheck.Report;
import dev.parallax.sources.SourcesFile;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.stream.Gatherers;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;

/// What has to do with lists of sources.
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Tries the sources of a list before they are watched.",
        subcommands = SourcesCommand.Check.class)
final class SourcesCommand implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.@Nullable CommandSpec spec;

    @Override
    public void run() {
        throw new ParameterException(Objects.requireNonNull(spec).commandLine(), "Name a command: sources check FILE.");
    }

    /// Fetches each source and one article of it.
    @Command(
            name = "check",
            mixinStandardHelpOptions = true,
            description = {
                "Fetches each source of a list and one article of it, and prints what came of it as a table.",
                "TEXT is how many characters of text were found in that article. Exit code 3 if any source is broken."
            })
    static final class Check implements Callable<Integer> {
        private static final int AT_ONCE = 64;
        private static final String ROW = "%-7s %8s  %-17s %6s  %-50s  %s";

        @Parameters(paramLabel = "FILE", description = "sources.yaml or an OPML file.")
        private Path file = Path.of("sources.yaml");

        private final Cleaner cleaner = Cleaner.standard();
        private final PrintStream out = System.out;

        @Override
        public Integer call() {
            var sources = SourcesFile.read(file);
            var clock = Clock.systemUTC();
            try (var fetcher = new Fetcher(Settings.read().ingest().fetch(), clock)) {
                var check = new SourceCheck(fetcher, clock);
                out.println(ROW.formatted("KIND", "ENTRIES", "NEWEST", "TEXT", "SOURCE", "PROBLEM")
                        .stripTrailing());
                var broken = sources.stream()
                        .gather(Gatherers.mapConcurrent(AT_ONCE, check::check))
                        .map(this::tell)
                        .filter(problem -> !problem.isEmpty())
                        .toList();
                Console.say(sources.size() + " sources, " + broken.size() + " broken.");
                return broken.isEmpty() ? 0 : Main.REFUSED;
            }
        }

        private String tell(Report report) {
            var problem = report.problem().isEmpty() ? problem(report) : report.problem();
            out.println(ROW.formatted(
                            report.kind(),
                            report.entries(),
                            report.newest().map(Check::minute).orElse("-"),
                            report.article().map(a -> String.valueOf(length(a))).orElse("-"),
                            report.source().url(),
                            problem)
                    .stripTrailing());
            return problem;
        }

        private String problem(Report report) {
            if (report.article().isEmpty()) {
                return report.entries() == 0 ? "" : "its first article cannot be fetched";
            }
            return length(report.article().get()) == 0 ? "no text is found in its first article" : "";
        }

        private int length(RawArticle article) {
            return switch (cleaner.clean(article)) {
                case Accepted<CleanArticle>(var clean) -> clean.content().text().length();
                case Refused<CleanArticle> _ -> 0;
            };
        }

        private static String minute(Instant time) {
            return time.truncatedTo(ChronoUnit.MINUTES).toString();
        }
    }
}
