package dev.parallax.sources;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.apache.kafka.common.KafkaException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// One round: read what is known, give out what is due, write what came of it. Looks are taken by virtual threads, all
/// else happens in the one thread that calls [#round()].
final class Rounds implements Journal.Owner, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Rounds.class);
    private static final Duration PATIENCE = Duration.ofMillis(50);
    private static final Duration SWEEP = Duration.ofHours(1);
    private static final int AT_ONCE = 500; // looks under way
    private static final int BATCH = 200; // looks written in one transaction

    private final Journal journal;
    private final Memory memory;
    private final Watch watch;
    private final Clock clock;
    private final ExecutorService lookers = Executors.newVirtualThreadPerTaskExecutor();
    private final ConcurrentLinkedQueue<Outcome> finished = new ConcurrentLinkedQueue<>();
    private final AtomicInteger underWay = new AtomicInteger();
    private final Set<Integer> unread = new TreeSet<>();
    private Instant swept;

    Rounds(Journal journal, Memory memory, Watch watch, Clock clock) {
        this.journal = journal;
        this.memory = memory;
        this.watch = watch;
        this.clock = clock;
        this.swept = clock.instant();
        journal.open(this);
    }

    @Override
    public void come(int partition) {
        memory.take(partition);
        unread.add(partition);
    }

    @Override
    public void gone(int partition) {
        memory.drop(partition);
        unread.remove(partition);
    }

    /// Whether all that is known of this instance's sources has been read.
    boolean isReady() {
        return memory.hasAny() && unread.isEmpty();
    }

    void round() {
        for (var record : journal.poll(finished.isEmpty() ? PATIENCE : Duration.ZERO)) {
            watch.learn(record.key(), record.value(), record.offset());
        }
        if (unread.isEmpty()) {
            giveOut();
            write(batch());
        } else {
            begin();
        }
    }

    /// Where all that is known of a partition has been read, its sources can be looked at.
    private void begin() {
        for (var partition : List.copyOf(unread)) {
            if (journal.isLoaded(partition)) {
                note(watch.begin(partition, clock.instant()));
                unread.remove(partition);
            }
        }
    }

    /// Writes what no look has led to.
    private void note(Outcome outcome) {
        if (outcome.isWritten() && journal.write(List.of(outcome)).isEmpty()) {
            throw new KafkaException("Kafka did not take what is to be known of the sources");
        }
    }

    private void giveOut() {
        var now = clock.instant();
        while (underWay.get() < AT_ONCE) {
            var look = watch.next(now);
            if (look.isEmpty()) {
                return;
            }
            underWay.incrementAndGet();
            var _ = lookers.submit(() -> finish(look.get()));
        }
    }

    private void finish(Watch.Look look) {
        try {
            finished.add(look.take());
        } catch (RuntimeException e) {
            LOG.atWarn().addKeyValue("source", look.key()).setCause(e).log("a look failed");
            finished.add(Outcome.nothing(look.key(), clock.instant().plus(Watch.LATER)));
        } finally {
            underWay.decrementAndGet();
        }
    }

    private List<Outcome> batch() {
        var batch = new ArrayList<Outcome>();
        for (var next = finished.poll(); next != null; next = batch.size() < BATCH ? finished.poll() : null) {
            batch.add(next);
        }
        if (swept.plus(SWEEP).isBefore(clock.instant())) {
            swept = clock.instant();
            note(watch.forgetOld(swept));
        }
        return batch;
    }

    /// What came of looks at hosts that are no longer this instance's is left to the one that has them now.
    private void write(List<Outcome> batch) {
        var ours = batch.stream().filter(o -> memory.has(o.key())).toList();
        batch.stream().filter(o -> !memory.has(o.key())).forEach(watch::lost);
        if (ours.isEmpty()) {
            return;
        }
        var offsets = journal.write(ours.stream().filter(Outcome::isWritten).toList());
        if (offsets.isEmpty()) {
            ours.forEach(watch::lost);
        } else {
            ours.forEach(outcome -> watch.written(outcome, offsets.get()));
        }
    }

    @Override
    public void close() {
        lookers.shutdownNow();
        lookers.close();
        journal.close();
    }
}
