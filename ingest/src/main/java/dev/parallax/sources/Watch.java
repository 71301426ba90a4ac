package dev.parallax.sources;

import dev.parallax.news.Status;
import dev.parallax.watched.Validators;
import dev.parallax.watched.Watched;
import dev.parallax.watched.Watched.Feed;
import dev.parallax.watched.Watched.Page;
import dev.parallax.watched.Watched.Wanted;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// What is to be looked at next, by what is known and what the sources' owner wants. Used by one thread; the looks that
/// it gives out may be taken by any.
final class Watch {
    private static final Duration APART = Duration.ofMillis(5); // first looks at sources
    private static final Duration KEPT = Duration.ofDays(60); // pages that will not be looked at any more
    static final Duration LATER = Duration.ofHours(1);

    private final Map<String, Source> sources;
    private final Memory memory;
    private final Agenda agenda;
    private final Visits visits;
    private final Map<String, Long> awaited = new HashMap<>();

    Watch(List<Source> sources, Memory memory, Visits visits, int perHost) {
        this.sources = sources.stream().collect(Collectors.toMap(Watch::key, Function.identity()));
        this.memory = memory;
        this.visits = visits;
        this.agenda = new Agenda(memory::due, perHost);
    }

    private static String key(Source source) {
        return source.kind() == Source.Kind.FEED ? Feed.key(source.url()) : Page.key(source.url());
    }

    /// To be written when all that is known of a partition has been read: sources that are not known yet, and known
    /// ones that are no longer wanted.
    Outcome begin(int partition, Instant now) {
        var draft = Outcome.of("partition " + partition);
        long count = 0;
        for (var source : sources.entrySet()) {
            if (memory.partition(source.getKey()) == partition && memory.get(source.getKey()) == null) {
                draft.remember(first(source.getValue(), now.plus(APART.multipliedBy(count++)), now));
            }
        }
        memory.keys(known -> known instanceof Feed feed && !sources.containsKey(feed.key())).stream()
                .filter(key -> memory.partition(key) == partition)
                .forEach(draft::forget);
        return draft.done();
    }

    private static Watched first(Source source, Instant due, Instant now) {
        return source.kind() == Source.Kind.FEED
                ? new Feed(source.url(), Validators.NONE, due, 0, null, List.of())
                : new Wanted(source.asLead(), Status.USABLE, null, now, 0, due);
    }

    /// To be written now and then: pages that were seen long ago are forgotten.
    Outcome forgetOld(Instant now) {
        var draft = Outcome.of("old pages");
        memory.keys(known -> known instanceof Page page
                        && page.due() == null
                        && page.seen().plus(KEPT).isBefore(now))
                .forEach(draft::forget);
        return draft.done();
    }

    /// A value as it now stands in Kafka.
    void learn(String key, byte @Nullable [] value, long offset) {
        memory.put(key, value);
        agenda.plan(key, memory.due(key));
        var last = awaited.get(key);
        if (last != null && offset >= last) {
            awaited.remove(key);
            agenda.done(key);
        }
    }

    /// A look at what `key` stands for, and how it is taken.
    record Look(String key, Supplier<Outcome> how) {
        Outcome take() {
            return how.get();
        }
    }

    /// The next look that is due.
    Optional<Look> next(Instant now) {
        return agenda.take(now).map(key -> new Look(key, look(key, now)));
    }

    private Supplier<Outcome> look(String key, Instant now) {
        var known = memory.get(key);
        var source = sources.get(key);
        if (known instanceof Feed feed && source != null) {
            return () -> visits.feed(source, feed);
        } else if (known instanceof Wanted wanted) {
            var page = memory.page(wanted.lead().url());
            var earlier = memory.page(wanted.movedFrom());
            return () -> visits.wanted(wanted, page, earlier);
        } else if (known instanceof Page page) {
            return () -> visits.page(page);
        }
        return () -> Outcome.nothing(key, now.plus(LATER));
    }

    /// A look has been written down: its key is free when that has been read back, or at once if nothing was to be
    /// written of it.
    void written(Outcome outcome, Map<String, Long> offsets) {
        var offset = offsets.get(outcome.key());
        if (offset != null && memory.has(outcome.key())) {
            awaited.put(outcome.key(), offset);
            return;
        }
        if (outcome.next() != null) {
            memory.postpone(outcome.key(), outcome.next());
        }
        agenda.done(outcome.key());
    }

    /// A look could not be written down: it is taken again.
    void lost(Outcome outcome) {
        agenda.done(outcome.key());
    }
}
