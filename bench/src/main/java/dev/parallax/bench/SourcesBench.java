package dev.parallax.bench;

import dev.parallax.config.Configuration;
import dev.parallax.fetch.FetchConfig;
import dev.parallax.fetch.Fetcher;
import dev.parallax.news.Hints;
import dev.parallax.sources.Plan;
import dev.parallax.sources.Source;
import dev.parallax.sources.SourceService;
import dev.parallax.testkit.Log;
import dev.parallax.testkit.NewsSite;
import dev.parallax.testkit.Servers;
import dev.parallax.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Many feeds, each on a host of its own, some of them slow, broken, redirecting or changing. The site and the broker
/// run in the same process.
@Command(
        name = "sources",
        mixinStandardHelpOptions = true,
        description = "Whether many feeds are looked at on time, and what memory that takes.")
final class SourcesBench implements Callable<Integer> {
    @Option(names = "--feeds", description = "Feeds (default: ${DEFAULT-VALUE}).")
    private int feeds = 5_000;

    @Option(names = "--interval", description = "Seconds between looks (default: ${DEFAULT-VALUE}).")
    private int interval = 60;

    @Option(names = "--minutes", description = "How long (default: ${DEFAULT-VALUE}).")
    private int minutes = 4;

    @Override
    public Integer call() throws IOException, InterruptedException {
        var folder = Files.createTempDirectory("parallax-bench");
        var config = Configuration.read(FetchConfig.class, "allowed.networks: 127.0.0.0/8", Map.of());
        try (var site = new NewsSite();
                var servers = Servers.kafkaAlone(folder);
                var log = Log.fromNowOn(servers.kafka(), Topics.RAW);
                var fetcher = new Fetcher(config, Clock.systemUTC());
                var service = new SourceService(plan(site), servers.kafka(), fetcher, Clock.systemUTC())) {
            IntStream.range(0, feeds).forEach(i -> publish(site, i, 0));
            service.start();
            for (int minute = 1; minute <= minutes; minute++) {
                Thread.sleep(Duration.ofMinutes(1));
                report(site, log, minute);
                for (int i = minute % 10; i < feeds; i += 10) {
                    publish(site, i, minute);
                }
            }
        }
        return 0;
    }

    /// Every hundredth feed is slow, the next broken, the next redirects.
    private static void publish(NewsSite site, int feed, int number) {
        var path = "/f" + feed;
        switch (feed % 100) {
            case 1 -> site.answer(path, 500);
            case 2 -> site.delay(path, Duration.ofSeconds(10));
            case 3 -> site.redirect(path, "/f" + feed + "m");
            default -> {}
        }
        var place = feed % 100 == 3 ? path + "m" : path;
        site.publish(place + "/" + number, new Prose(feed).sentence(), new Prose(feed * 31L + number).paragraph());
    }

    private Plan plan(NewsSite site) {
        var sources = IntStream.range(0, feeds)
                .mapToObj(i -> new Source(
                        Source.Kind.FEED,
                        site.url(i, "/f" + i),
                        "The Test",
                        "en",
                        Duration.ofSeconds(interval),
                        Source.Text.PAGE,
                        Hints.NONE))
                .toList();
        return new Plan(sources, "1h,24h,7d", "bench");
    }

    private void report(NewsSite site, Log<?> log, int minute) {
        var looks = IntStream.range(0, feeds)
                .filter(i -> i % 100 != 1)
                .map(i -> site.requests("/f" + i))
                .sorted()
                .toArray();
        System.gc();
        var runtime = Runtime.getRuntime();
        System.out.printf(
                "minute %d: looks at a feed %d least, %d median, %d most; %d articles in Kafka; heap %d MB of %d%n",
                minute,
                looks[0],
                looks[looks.length / 2],
                looks[looks.length - 1],
                log.rest().size(),
                (runtime.totalMemory() - runtime.freeMemory()) >> 20,
                runtime.maxMemory() >> 20);
    }
}
