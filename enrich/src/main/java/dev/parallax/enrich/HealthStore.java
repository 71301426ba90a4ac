package dev.parallax.enrich;

import static dev.parallax.mapping.Mapping.as;
import static dev.parallax.mapping.Mapping.each;
import static dev.parallax.mapping.Mapping.optional;

import dev.parallax.enrich.Watching.Observed;
import dev.parallax.layouts.Alarm;
import dev.parallax.layouts.Average;
import dev.parallax.layouts.Observation;
import dev.parallax.layouts.SourceHealth;
import dev.parallax.layouts.Usual;
import dev.parallax.layouts.Window;
import dev.parallax.mapping.Mapping;
import dev.parallax.news.avro.AlarmKind;
import dev.parallax.news.avro.ObservedPage;
import dev.parallax.topics.AvroSerde;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import org.apache.kafka.common.serialization.Serde;

/// How observed pages travel to the step that watches sources, and how a source's health lies in its store.
final class HealthStore {
    static final Serde<Observed> OBSERVED = AvroSerde.of(
            new Mapping<>(ObservedPage.class, HealthStore::toAvro, HealthStore::toDomain), "parallax.observed");
    static final Serde<SourceHealth> HEALTH = AvroSerde.of(
            new Mapping<>(dev.parallax.news.avro.SourceHealth.class, HealthStore::toAvro, HealthStore::toDomain),
            "parallax.health");

    private HealthStore() {}

    private static ObservedPage toAvro(Observed observed) {
        var page = observed.page();
        return new ObservedPage(page.source(), page.length(), page.layout(), observed.article(), observed.at());
    }

    private static Observed toDomain(ObservedPage page) {
        return new Observed(observation(page), page.getArticle(), page.getAt());
    }

    private static Observation observation(ObservedPage page) {
        return new Observation(page.getSource(), page.getLength(), page.getLayout());
    }

    private static dev.parallax.news.avro.SourceHealth toAvro(SourceHealth health) {
        var usual = health.usual();
        return new dev.parallax.news.avro.SourceHealth(
                toAvro(usual.empty()),
                toAvro(usual.logLength()),
                toAvro(usual.novel()),
                new ArrayList<>(usual.layouts()),
                each(health.last().pages(), page -> toAvro(new Observed(page, "", Instant.EPOCH))),
                optional(health.wrong(), kind -> as(AlarmKind.class, kind)));
    }

    private static SourceHealth toDomain(dev.parallax.news.avro.SourceHealth health) {
        return new SourceHealth(
                new Usual(
                        toDomain(health.getEmpty()),
                        toDomain(health.getLogLength()),
                        toDomain(health.getNovel()),
                        new LinkedHashSet<>(health.getLayouts())),
                new Window(each(health.getPages(), HealthStore::observation)),
                optional(health.getWrong(), kind -> as(Alarm.Kind.class, kind)));
    }

    private static dev.parallax.news.avro.Average toAvro(Average average) {
        return new dev.parallax.news.avro.Average(average.count(), average.mean(), average.variance());
    }

    private static Average toDomain(dev.parallax.news.avro.Average average) {
        return new Average(average.getCount(), average.getMean(), average.getVariance());
    }
}
