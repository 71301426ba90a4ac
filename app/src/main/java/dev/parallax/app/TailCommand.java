package dev.parallax.app;

import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// Prints the live feed.
@Command(
        name = "tail",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what happens from now on, one line of JSON an event: articles that arrive, claims that change.",
            "For example: parallax tail --where 'act:DENY outlet:\"Meridian Wire\"'"
        })
final class TailCommand implements Callable<Integer> {
    @Mixin
    private ServerOption server = new ServerOption();

    @Option(
            names = "--where",
            paramLabel = "Q",
            defaultValue = "",
            description = "Only what fits: entity: speaker: act: outlet: story: kind: with a value each.")
    private String where = "";

    @Option(names = "--last", paramLabel = "N", defaultValue = "0", description = "Begin with the last N events.")
    private int last;

    @Override
    public Integer call() throws InterruptedException {
        var address =
                server.resolve("/api/feed?last=" + last + "&where=" + URLEncoder.encode(where, StandardCharsets.UTF_8));
        var events = new EventReader();
        int broken = 0; // times in a row
        while (!events.ended()) {
            try {
                events.read(address, System.out::println);
                broken = 0;
            } catch (IOException e) {
                if (broken++ == 0) {
                    Console.say("No connection to " + address.resolve("/") + "; trying until there is one …");
                }
            }
            TimeUnit.SECONDS.sleep(Math.min(10, 1 + broken));
        }
        return 0;
    }
}
