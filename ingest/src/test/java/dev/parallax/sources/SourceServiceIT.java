package dev.parallax.sources;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.config.Configuration;
import dev.parallax.fetch.FetchConfig;
import dev.parallax.fetch.Fetcher;
import dev.parallax.news.Hints;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Status;
import dev.parallax.testkit.Log;
import dev.parallax.testkit.NewsSite;
import dev.parallax.testkit.Servers;
import dev.parallax.topics.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceServiceIT {
    private static final FetchConfig LOCAL =
            Configuration.read(FetchConfig.class, "allowed.networks: 127.0.0.0/8", Map.of());
    private static final Duration OFTEN = Duration.ofMillis(300);

    @TempDir
    static Path folder;

    private static Servers servers;

    private final NewsSite site = new NewsSite();

    @org.junit.jupiter.api.BeforeAll
    static void startServers() {
        servers = new Servers(folder);
    }

    @org.junit.jupiter.api.AfterAll
    static void stopServers() {
        servers.close();
    }

    @AfterEach
    void closeSite() {
        site.close();
    }

    @Test
    void an_article_comes_once_and_again_when_it_changed_and_leaves_when_it_is_gone() {
        site.publish("/one/a", "A bridge", "The bridge is open.");
        site.publish("/one/b", "A road", "The road is closed.");
        try (var log = Log.fromNowOn(servers.kafka(), Topics.RAW);
                var service = service("i1", "500ms", site.url("/one"))) {
            service.start();
            log.await(2);

            site.publish("/one/a", "A bridge", "The bridge is open. It was repaired.");
            site.remove("/one/b", 410);
            log.await(4);

            var later = log.values().subList(2, 4);
            assertEquals(
                    Set.of(Status.CANCELED, Status.USABLE),
                    later.stream().map(RawArticle::status).collect(Collectors.toSet()));
        }
    }

    @Test
    void what_a_feed_takes_back_is_withdrawn() {
        site.publish("/two/a", "A bridge", "The bridge is open.");
        try (var log = Log.fromNowOn(servers.kafka(), Topics.RAW);
                var service = service("i2", "", site.url(2, "/two"))) {
            service.start();
            log.await(1);

            site.retract("/two/a");
            log.await(2);

            assertEquals(Status.CANCELED, log.values().getLast().status());
            assertEquals(log.values().getFirst().id(), log.values().getLast().id());
        }
    }

    @Test
    void after_a_restart_nothing_comes_again() {
        site.publish("/three/a", "A bridge", "The bridge is open.");
        try (var log = Log.fromNowOn(servers.kafka(), Topics.RAW)) {
            try (var service = service("i3", "", site.url(3, "/three"))) {
                service.start();
                log.await(1);
            }

            site.publish("/three/b", "A road", "The road is closed.");
            try (var service = service("i3", "", site.url(3, "/three"))) {
                service.start();
                log.await(2);
            }

            assertEquals(2, log.rest().size());
            assertEquals(1, site.requests("/three/a"));
        }
    }

    @Test
    void instances_share_the_work_and_one_takes_over_from_another() {
        var feeds = IntStream.range(10, 30).mapToObj(i -> site.url(i, "/f" + i)).toArray(String[]::new);
        IntStream.range(10, 30).forEach(i -> site.publish("/f" + i + "/a", "A bridge", "The bridge is open."));
        try (var log = Log.fromNowOn(servers.kafka(), Topics.RAW);
                var left = service("i5", "", feeds)) {
            left.start();
            try (var leaving = service("i4", "", feeds)) {
                leaving.start();
                log.await(20);
            }

            IntStream.range(10, 30).forEach(i -> site.publish("/f" + i + "/b", "A road", "The road is closed."));
            log.await(40);

            assertEquals(40, log.rest().stream().map(RawArticle::id).distinct().count());
            assertEquals(40, log.values().size());
        }
    }

    private static Source feed(String url) {
        return new Source(Source.Kind.FEED, url, "The Test", "en", OFTEN, Source.Text.PAGE, Hints.NONE);
    }

    private static SourceService service(String instance, String again, String... feeds) {
        var plan = new Plan(
                java.util.Arrays.stream(feeds).map(SourceServiceIT::feed).toList(), again, instance);
        return new SourceService(plan, servers.kafka(), new Fetcher(LOCAL, Clock.systemUTC()), Clock.systemUTC());
    }
}
