package dev.parallax.app;

import dev.parallax.annotation.Annotator;
import dev.parallax.enrich.EnrichTopology;
import dev.parallax.fetch.Fetcher;
import dev.parallax.ingest.InboxService;
import dev.parallax.kafka.TopicMaker;
import dev.parallax.push.PushService;
import dev.parallax.serve.ServeService;
import dev.parallax.service.Health;
import dev.parallax.service.Service;
import dev.parallax.sink.Migrations;
import dev.parallax.sink.SinkService;
import dev.parallax.sources.Plan;
import dev.parallax.sources.Source;
import dev.parallax.sources.SourceService;
import dev.parallax.sources.SourcesFile;
import dev.parallax.stories.StoryRules;
import dev.parallax.streams.StreamsService;
import dev.parallax.topics.Topic;
import dev.parallax.topics.Topics;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// The services that make up Parallax, each made from the settings alone.
final class Parts {
    static final String ENRICH = "parallax-enrich-v" + EnrichTopology.VERSION;
    private static final int TASKS = 2; // of relate and weigh: each language and each story is worked by one

    private final Settings settings;

    Parts(Settings settings) {
        this.settings = settings;
    }

    /// Makes the topics that are missing.
    void makeTopics() {
        var wanted = new LinkedHashMap<String, Map<String, String>>();
        for (Topic<?> topic : Topics.ALL) {
            wanted.put(topic.name(), topic.keep().config());
        }
        wanted.put(Topics.DEAD, Topic.Keep.FOREVER.config());
        new TopicMaker(settings.kafka()).make(wanted);
    }

    /// Brings the store's layout to today's.
    void layOutStore() {
        try (var store = settings.store().open("layout")) {
            Migrations.run(store);
        }
    }

    Service enrich(Annotator annotator) {
        var rules = StoryRules.DEFAULT.withWindow(settings.enrich().window());
        var topology = new EnrichTopology(annotator, rules, settings.enrich().generation(), TASKS).build();
        return new StreamsService(ENRICH, topology, Topics.DEAD, settings.kafka(), settings.streams());
    }

    Annotator annotator() {
        var entities = settings.enrich().entities();
        var gazetteer = entities.gazetteer();
        return Annotator.load(
                settings.enrich().generation(),
                gazetteer,
                entities.finder(gazetteer),
                settings.enrich().statements().finder());
    }

    /// The sources to watch: none where the settings name no list of them.
    List<Source> sources() {
        var file = settings.ingest().sources();
        return file.isEmpty() ? List.of() : SourcesFile.read(Path.of(file));
    }

    /// A service for each kind of source that the settings name.
    List<Service> ingest(List<Source> sources) {
        var ingest = settings.ingest();
        var clock = Clock.systemUTC();
        var services = new ArrayList<Service>();
        if (!ingest.inbox().isEmpty()) {
            services.add(new InboxService(Path.of(ingest.inbox()), settings.kafka(), clock));
        }
        if (!sources.isEmpty()) {
            var plan = new Plan(sources, ingest.again(), ingest.instance());
            services.add(new SourceService(plan, settings.kafka(), new Fetcher(ingest.fetch(), clock), clock));
        }
        if (ingest.push().isOn()) {
            services.add(new PushService(ingest.push(), settings.kafka(), clock));
        }
        return services;
    }

    Service sink() {
        return new SinkService(settings.kafka(), settings.store());
    }

    ServeService serve(Supplier<Map<String, Health>> health) {
        return new ServeService(settings.serve(), settings.store(), health);
    }
}
