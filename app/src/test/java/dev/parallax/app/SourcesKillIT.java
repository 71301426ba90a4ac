package dev.parallax.app;

import static java.util.stream.Collectors.groupingBy;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.parallax.embedded.DataFolder;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Status;
import dev.parallax.testkit.Log;
import dev.parallax.testkit.NewsSite;
import dev.parallax.topics.Topics;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Feeds are watched, the process is killed, and nothing comes twice, nor does what is gone stay.
class SourcesKillIT {
    private static final int FEEDS = 10;
    private static final int PAGES = 20; // of each feed

    @TempDir
    Path folder;

    private final NewsSite site = new NewsSite();

    @Test
    void killed_while_watching_feeds_no_article_comes_twice_and_none_that_is_gone_stays() throws Exception {
        settings();
        for (int i = 0; i < FEEDS * PAGES; i++) {
            publish(i);
        }
        try (var killed = start()) {
            killed.awaitLine("Parallax is up");
            while (requests() < FEEDS * PAGES / 3) {
                Thread.onSpinWait();
            }
            killed.kill();
        }
        for (int i = 0; i < FEEDS; i++) {
            site.remove(path(i), 410);
            publish(FEEDS * PAGES + i);
        }

        try (var again = start()) {
            again.awaitLine("Parallax is up");
            var raw = await(kafka());

            assertEquals(Map.of(), twice(raw), "articles that came twice");
            assertEquals(
                    IntStream.range(FEEDS, FEEDS * PAGES + FEEDS)
                            .mapToObj(i -> site.url(i % FEEDS, path(i)))
                            .collect(Collectors.toSet()),
                    usable(raw));
            again.interrupt();
            again.exitCode();
        }
        site.close();
    }

    private Running start() throws IOException {
        return Running.start(folder, "up", "--port", "0", "--data", "data", "--sources", "sources.yaml");
    }

    private void settings() throws IOException {
        Files.writeString(folder.resolve("parallax.yaml"), """
                ingest:
                  again: 3s,4s,5s,6s,8s,10s,12s,15s,20s,30s
                  instance: test
                  fetch:
                    allowed.networks: 127.0.0.0/8
                """);
        var feeds = IntStream.range(0, FEEDS)
                .mapToObj(i -> "  - feed: " + site.url(i, "/f" + i) + "\n")
                .collect(Collectors.joining());
        Files.writeString(folder.resolve("sources.yaml"), "interval: 1s\nsources:\n" + feeds);
    }

    private static String path(int i) {
        return "/f" + i % FEEDS + "/" + i;
    }

    private void publish(int i) {
        site.publish(path(i), "Bridge " + i, "Mayor Hanna Brisk said on Monday that bridge " + i + " would open.");
    }

    private int requests() {
        return IntStream.range(0, FEEDS * PAGES)
                .map(i -> site.requests(path(i)))
                .sum();
    }

    private KafkaConfig kafka() {
        var addresses = DataFolder.running(folder.resolve("data")).orElseThrow();
        return new KafkaConfig(addresses.kafka(), 4, 1, Map.of());
    }

    /// All raw articles, as soon as those that should be are usable and no others.
    private List<RawArticle> await(KafkaConfig kafka) {
        try (var log = Log.whole(kafka, Topics.RAW)) {
            log.await(raw -> usable(raw).size() == FEEDS * PAGES
                    && IntStream.range(0, FEEDS).noneMatch(i -> usable(raw).contains(site.url(i, path(i)))));
            return log.rest();
        }
    }

    private static Set<String> usable(List<RawArticle> raw) {
        var latest = raw.stream().collect(Collectors.toMap(RawArticle::id, a -> a, (_, b) -> b));
        return latest.values().stream()
                .filter(SourcesKillIT::isWatched)
                .filter(a -> a.status() == Status.USABLE)
                .map(a -> String.valueOf(a.publication().url()))
                .collect(Collectors.toSet());
    }

    /// The samples come too, and again after a kill in their import, which changes nothing.
    private static boolean isWatched(RawArticle article) {
        return String.valueOf(article.publication().url()).startsWith("http://127.");
    }

    /// Articles that came usable more than once, with everything that came of them.
    private static Map<String, List<String>> twice(List<RawArticle> raw) {
        return raw.stream().filter(SourcesKillIT::isWatched).collect(groupingBy(RawArticle::id)).entrySet().stream()
                .filter(e -> e.getValue().stream()
                                .filter(a -> a.status() == Status.USABLE)
                                .count()
                        > 1)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        e -> e.getValue().stream()
                                .map(a -> a.status() + " " + a.publication())
                                .toList()));
    }
}
