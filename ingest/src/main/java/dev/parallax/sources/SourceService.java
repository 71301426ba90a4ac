package dev.parallax.sources;

import dev.parallax.fetch.Fetcher;
import dev.parallax.kafka.KafkaConfig;
import dev.parallax.service.Health;
import dev.parallax.service.Service;
import java.time.Clock;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.common.errors.FencedInstanceIdException;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// Looks at the sources whenever they are due, and emits each article once. Instances share the sources out by host.
public final class SourceService implements Service {
    private static final Logger LOG = LoggerFactory.getLogger(SourceService.class);

    private static final int PAUSE_SECONDS = 5; // after Kafka has failed it

    private final Plan plan;
    private final KafkaConfig kafka;
    private final Fetcher fetcher;
    private final Clock clock;
    private final Thread thread = Thread.ofPlatform().name("parallax-sources").unstarted(this::run);
    private volatile Health health = Health.starting("what is known of the sources has not been read yet");
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean running = true;

    /// The fetcher is closed with the service.
    public SourceService(Plan plan, KafkaConfig kafka, Fetcher fetcher, Clock clock) {
        this.plan = plan;
        this.kafka = kafka;
        this.fetcher = fetcher;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "sources";
    }

    @Override
    public void start() {
        thread.start();
    }

    private void run() {
        while (running && health.state() != Health.State.FAILED) {
            look();
        }
    }

    /// Looks until it is stopped. If Kafka fails it, it begins anew after a while: nothing was promised that is not
    /// written.
    private void look() {
        try (var rounds = rounds()) {
            while (running) {
                rounds.round();
                health = rounds.isReady() ? Health.READY : health;
            }
        } catch (ProducerFencedException | FencedInstanceIdException e) {
            health = Health.failed(
                    "another instance runs under the name " + plan.instance() + ": give each its own ingest.instance");
            LOG.atError().addKeyValue("reason", health.reason()).setCause(e).log("sources stopped");
        } catch (RuntimeException e) {
            health = Health.starting("sources are not looked at: " + e.getMessage());
            LOG.atError().setCause(e).log("sources begin anew");
            pause();
        }
    }

    private void pause() {
        try {
            stopped.await(PAUSE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
    }

    private Rounds rounds() {
        var journal = new Journal(kafka, plan.instance());
        var memory = new Memory(journal.partitions());
        var visits = new Visits(fetcher, plan.looks(), clock);
        return new Rounds(journal, memory, new Watch(plan.sources(), memory, visits, fetcher.perHost()), clock);
    }

    @Override
    public Health health() {
        return health;
    }

    @Override
    public void close() {
        running = false;
        stopped.countDown();
        try {
            thread.join();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        fetcher.close();
    }
}
