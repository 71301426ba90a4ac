package dev.parallax.bench;

import dev.parallax.stories.StoryIndex;
import dev.parallax.stories.StoryRules;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// Relating alone, in one thread: windows of several sizes are filled with invented articles, and the last of each are
/// timed. What counts is the time that the processor worked, so that other work on the machine disturbs less.
@Command(
        name = "stories",
        mixinStandardHelpOptions = true,
        description = {
            "Articles put into their stories, per second of a core, with so many in the window;",
            "and what the index takes of the heap. Or, with --story, what an arrival in one large story costs."
        })
final class StoriesBench implements Callable<Integer> {
    private static final int ARRIVALS = 100;

    @Option(
            names = "--window",
            split = ",",
            description = "Articles in fourteen days, one or more sizes (default: ${DEFAULT-VALUE}).")
    private List<Integer> windows = List.of(50_000, 500_000);

    @Option(names = "--timed", description = "The last so many are timed (default: ${DEFAULT-VALUE}).")
    private int timed = 20_000;

    @Option(names = "--story", split = ",", description = "Instead, one story of so many reports, one or more sizes.")
    private List<Integer> stories = List.of();

    @Option(
            names = "--copied",
            description = "The share of the one story's reports that copy another (default: ${DEFAULT-VALUE}).")
    private double copied;

    @Override
    public Integer call() {
        measure(20_000); // warms up
        if (stories.isEmpty()) {
            windows.forEach(size -> System.out.println(measure(size)));
        } else {
            stories.forEach(size -> System.out.println(arrivals(size)));
        }
        return 0;
    }

    private String arrivals(int size) {
        var events = Events.ofOne(size, Duration.ofDays(3), copied);
        var index = new StoryIndex(StoryRules.DEFAULT, "1");
        long before = heap();
        for (int i = 0; i < size - ARRIVALS; i++) {
            index.put(events.next());
        }
        long spent = 0;
        long longest = 0;
        int largest = 0;
        for (int i = 0; i < ARRIVALS; i++) {
            var article = events.next();
            long begun = worked();
            var changes = index.put(article);
            long took = worked() - begun;
            spent += took;
            longest = Math.max(longest, took);
            largest = changes.stories().stream()
                    .mapToInt(story -> story.members().size())
                    .max()
                    .orElse(0);
        }
        try {
            return String.format(
                    Locale.ROOT,
                    "%d reports, %d of them in one story: %.1f ms an arrival, at most %.1f, %d MB of heap",
                    index.size(),
                    largest,
                    spent / 1e6 / ARRIVALS,
                    longest / 1e6,
                    (heap() - before) >> 20);
        } finally {
            Reference.reachabilityFence(index);
        }
    }

    private String measure(int size) {
        var rules = StoryRules.DEFAULT;
        var events = Events.ofMany(size, Duration.ofDays(14));
        long before = heap();
        var index = new StoryIndex(rules, "1");
        try {
            for (int i = 0; i < size - timed; i++) {
                index.put(events.next());
            }
            double rate = timed / seconds(index, events);
            return String.format(
                    Locale.ROOT,
                    "%d articles in the window: %.0f articles per second of a core, %d MB of heap",
                    index.size(),
                    rate,
                    (heap() - before) >> 20);
        } finally {
            Reference.reachabilityFence(index);
        }
    }

    private double seconds(StoryIndex index, Events events) {
        long spent = 0;
        for (int i = 0; i < timed; i++) {
            var article = events.next();
            long begun = worked();
            index.put(article);
            spent += worked() - begun;
        }
        return spent / 1e9;
    }

    private static long worked() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    /// What is held after a collection, in bytes.
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }
}
