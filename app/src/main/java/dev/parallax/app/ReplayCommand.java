package dev.parallax.app;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the feed of the past.
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the feed of the past in the order of its time, as fast as asked.",
            "For example: parallax replay --from 2024-03-05 --to 2024-03-07 --speed 3600x"
        })
final class ReplayCommand implements Callable<Integer> {
    @Mixin
    private ServerOption server = new ServerOption();

    @Option(
            names = "--from",
            paramLabel = "T",
            converter = StatedOptions.Moment.class,
            description = "From this time on (default: the beginning).")
    private @Nullable Instant from;

    @Option(
            names = "--to",
            paramLabel = "T",
            converter = StatedOptions.End.class,
            description = "Up to this time (default: now).")
    private @Nullable Instant to;

    @Option(
            names = "--speed",
            paramLabel = "S",
            defaultValue = "max",
            description = "How much faster than life, such as 60x, or max (default).")
    private String speed = "max";

    @Option(
            names = "--by",
            paramLabel = "seen|published",
            defaultValue = "published",
            description = "The time to go by: when published (default) or when seen here.")
    private String by = "published";

    @Option(names = "--where", paramLabel = "Q", defaultValue = "", description = "Only what fits, as with tail.")
    private String where = "";

    @Override
    public Integer call() throws IOException, InterruptedException {
        var query = new StringBuilder("/api/replay?speed=" + encoded(speed) + "&by=" + encoded(by));
        if (!where.isEmpty()) {
            query.append("&where=").append(encoded(where));
        }
        if (from != null) {
            query.append("&from=").append(from);
        }
        if (to != null) {
            query.append("&to=").append(to);
        }
        new EventReader().read(server.resolve(query.toString()), System.out::println);
        return 0;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
