package dev.parallax.app;

import dev.parallax.config.Suggestion;
import dev.parallax.serve.export.Export;
import dev.parallax.serve.export.Export.Request;
import dev.parallax.serve.feed.FeedFilter;
import dev.parallax.store.StoreConfig;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Prints what is stored.
@Command(
        name = "export",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what is stored as JSON lines: articles, statements, stances, entities, stories or claims.",
            "Works whether Parallax is running on the data folder or not."
        })
final class ExportCommand implements Callable<Integer> {
    @Parameters(
            paramLabel = "KIND",
            completionCandidates = Kinds.class,
            description = "What to print: ${COMPLETION-CANDIDATES}.")
    private String kind = "";

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--members", description = "With stories: one line an article instead of one a story.")
    private boolean members;

    @Option(names = "--where", paramLabel = "Q", defaultValue = "", description = "Only what fits, as with tail.")
    private String where = "";

    @Option(
            names = "--from",
            paramLabel = "T",
            converter = StatedOptions.Moment.class,
            description = "Only what was published from this time on.")
    private @Nullable Instant from;

    @Option(
            names = "--to",
            paramLabel = "T",
            converter = StatedOptions.End.class,
            description = "Only what was published before this time.")
    private @Nullable Instant to;

    /// The words for what can be exported.
    static final class Kinds extends ArrayList<String> {
        private static final long serialVersionUID = 1;

        Kinds() {
            super(List.of("articles", "statements", "stances", "entities", "stories", "claims"));
        }
    }

    @Override
    public Integer call() throws SQLException {
        var request = request();
        return new StoreAccess(Settings.read(), data).use(store -> export(store, request));
    }

    private Request request() {
        if (!new Kinds().contains(kind)) {
            throw new ParameterException(
                    Objects.requireNonNull(spec).commandLine(),
                    "What to export must be one of " + String.join(", ", new Kinds()) + " but was " + kind + "."
                            + Suggestion.of(kind, new Kinds()));
        }
        var rows = members && kind.equals("stories") ? "members" : kind;
        return new Request(rows, FeedFilter.parse(where), from, to);
    }

    private static int export(StoreConfig store, Request request) throws SQLException {
        try (var pool = store.open("export");
                var out = new PrintStream(
                        new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                        false,
                        StandardCharsets.UTF_8)) {
            new Export(pool).run(request, out::println);
            return 0;
        }
    }
}
