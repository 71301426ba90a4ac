package dev.parallax.enrich;

import static dev.parallax.mapping.Mapping.as;

import dev.parallax.enrich.Remembering.Result;
import dev.parallax.layouts.Alarm;
import dev.parallax.layouts.Observation;
import dev.parallax.layouts.SourceHealth;
import dev.parallax.news.SourceAlarm;
import java.time.Instant;
import java.util.Objects;
import org.apache.kafka.streams.KeyValue;
import org.apache.kafka.streams.processor.api.ProcessorSupplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// From pages to alarms: whether a source can still be read.
final class Watching {
    private static final Logger LOG = LoggerFactory.getLogger(Watching.class);

    private Watching() {}

    /// What cleaning told of a page, and which article that was, seen when.
    record Observed(Observation page, String article, Instant at) {}

    static ProcessorSupplier<String, Observed, String, SourceAlarm> supplier(String generation) {
        return new Remembering<>("health", HealthStore.HEALTH, (known, observed) -> {
            var step = Objects.requireNonNullElse(known, SourceHealth.UNKNOWN).next(observed.page());
            var alarms = step.alarm().stream()
                    .map(alarm -> alarm(alarm, observed, generation))
                    .map(alarm -> KeyValue.<String, @Nullable SourceAlarm>pair(alarm.source(), alarm))
                    .toList();
            return new Result<>(step.health(), alarms);
        });
    }

    private static SourceAlarm alarm(Alarm alarm, Observed observed, String generation) {
        return new SourceAlarm(
                alarm.source(),
                as(SourceAlarm.Kind.class, alarm.kind()),
                alarm.share(),
                observed.article(),
                observed.at(),
                generation);
    }

    /// For those who read logs.
    static void tell(String source, SourceAlarm alarm) {
        var event = alarm.kind() == SourceAlarm.Kind.RECOVERED ? LOG.atInfo() : LOG.atWarn();
        event.addKeyValue("source", source)
                .addKeyValue("kind", alarm.kind())
                .addKeyValue("share", alarm.share())
                .addKeyValue("article", alarm.article())
                .log("a source's pages");
    }
}
