package dev.parallax.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.annotation.Annotator;
import dev.parallax.enrich.EnrichTopology;
import dev.parallax.files.Read;
import dev.parallax.ingest.Importer;
import dev.parallax.news.RawArticle;
import dev.parallax.service.Services;
import dev.parallax.sink.SinkService;
import dev.parallax.stories.StoryRules;
import dev.parallax.streams.StreamsConfiguration;
import dev.parallax.streams.StreamsService;
import dev.parallax.testkit.Servers;
import dev.parallax.topics.Topics;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// As [AnyOrderIT], with a real broker between the steps: articles spread over partitions, and instances that come and
/// go while they work.
class ManyInstancesIT {
    private static final int RUNS = 20;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    private final Annotator annotator = Annotator.load("1");

    @Test
    void what_is_exported_equals_a_fresh_build_whichever_instance_did_which_part() throws SQLException {
        var runs = IntStream.range(0, RUNS).mapToObj(Lives::of).toList();
        var arrivals = new ArrayList<>(
                runs.stream().flatMap(lives -> lives.arrivals().stream()).toList());
        Collections.shuffle(arrivals, new Random(RUNS));

        try (var servers = new Servers(folder);
                var lived = new Shelf(servers.store().url(), "lived");
                var fresh = new Shelf(servers.store().url(), "fresh");
                var anew = new Enrichment(annotator, folder.resolve("anew"))) {
            enrich(arrivals, servers, lived);
            for (var lives : runs) {
                fresh.take(anew.derive(lives.finals()), new Random(RUNS));
            }

            assertEquals(Exported.all(fresh), Exported.all(lived));
            Exported.all(lived).assertOccurs("claims", "\"status\":\"DISPUTED\"");
        }
    }

    /// One instance works all the time, a second one comes twice and goes twice.
    private void enrich(List<RawArticle> arrivals, Servers servers, Shelf lived) {
        int third = arrivals.size() / 3;
        try (var importer = new Importer(servers.kafka());
                var services = new Services();
                var drain = new Drain(servers.kafka(), lived.store())) {
            services.start(new SinkService(servers.kafka(), servers.store().withUrl(lived.url())));
            services.start(instance(servers, "one"));
            for (int part = 0; part < 3; part++) {
                var from = part * third;
                var some = arrivals.subList(from, part == 2 ? arrivals.size() : from + third);
                importer.importAll(some.stream().map(Read.Found::new), _ -> {});
                if (part < 2) {
                    comeAndGo(servers);
                }
            }
            long deadline = System.nanoTime() + PATIENCE.toNanos();
            assertTrue(drain.await(() -> System.nanoTime() < deadline), "all is stored");
        }
    }

    private void comeAndGo(Servers servers) {
        try (var services = new Services()) {
            services.start(instance(servers, "two"));
        }
    }

    private StreamsService instance(Servers servers, String name) {
        var topology = new EnrichTopology(annotator, StoryRules.DEFAULT, "1", 2).build();
        var config = new StreamsConfiguration(2, folder.resolve(name), 100);
        return new StreamsService(Parts.ENRICH, topology, Topics.DEAD, servers.kafka(), config);
    }
}
