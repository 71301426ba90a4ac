package dev.parallax.bench;

import dev.parallax.news.Annotations;
import dev.parallax.news.Article;
import dev.parallax.news.Content;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/// Invented reports of invented events, as many as wanted, always the same. Common words come as often as
/// they do in news; each event has names of its own and actors that return in other events. Some reports may be copies
/// of earlier ones with a few words more.
final class Events {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");
    private static final int MANY = 400;
    private static final int ACTORS = 30_000;
    private static final int WORDS = 230;

    private final Random random;
    private final Duration window;
    private final int count;
    private final int events;
    private final double copied;
    private final List<String> copyable = new ArrayList<>();
    private final List<String> common = new ArrayList<>();
    private final List<Double> upTo = new ArrayList<>();
    private final List<List<String>> open = new ArrayList<>();
    private int made;

    private Events(int count, Duration window, int events, double copied) {
        this.random = new Random(1);
        this.count = count;
        this.window = window;
        this.events = events;
        this.copied = copied;
        readWords();
    }

    /// So many articles, evenly over the window, of hundreds of events at a time.
    static Events ofMany(int count, Duration window) {
        return new Events(count, window, MANY, 0);
    }

    /// So many articles of one event, of which a share is copied.
    static Events ofOne(int count, Duration window, double copied) {
        return new Events(count, window, 1, copied);
    }

    /// The next report: of a new event, or of one of the recent ones.
    Article next() {
        int event = random.nextInt(events);
        if (event >= open.size()) {
            open.add(namesOfEvent());
            event = open.size() - 1;
        } else if (events > 1 && random.nextInt(4) == 0) {
            open.set(event, namesOfEvent());
        }
        var names = open.get(event);
        var at = START.plus(window.multipliedBy(made).dividedBy(count));
        var version = new Version("article-" + made++, 1, Status.USABLE, at, "1");
        var publication =
                new Publication(null, "Outlet " + random.nextInt(500), null, Dated.given(at), Dated.clock(at));
        var content = new Content(text(8, names), body(names), "en", List.of());
        return new Article(version, publication, content, Annotations.NONE);
    }

    private String body(List<String> names) {
        if (random.nextDouble() < copied && !copyable.isEmpty()) {
            return copyable.get(random.nextInt(copyable.size())) + text(WORDS / 20, names);
        }
        var text = text(WORDS, names);
        if (copied > 0) {
            copyable.add(text);
        }
        return text;
    }

    private List<String> namesOfEvent() {
        var names = new ArrayList<String>();
        for (int i = 0; i < 6; i++) {
            names.add(name(random.nextInt()));
        }
        for (int i = 0; i < 6; i++) {
            names.add(name((int) (ACTORS * Math.pow(random.nextDouble(), 3))));
        }
        for (int i = 0; i < 25; i++) {
            names.add(word());
        }
        return names;
    }

    private String text(int words, List<String> names) {
        var text = new StringBuilder();
        for (int i = 0; i < words; i++) {
            boolean own = random.nextInt(events == 1 ? 3 : 6) == 0;
            text.append(own ? names.get(random.nextInt(names.size())) : word()).append(i % 12 == 11 ? ". " : " ");
        }
        return text.toString();
    }

    private String word() {
        double at = random.nextDouble() * upTo.getLast();
        int low = 0;
        int high = upTo.size() - 1;
        while (low < high) {
            int middle = (low + high) / 2;
            if (upTo.get(middle) < at) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return common.get(low);
    }

    private static String name(int number) {
        return "Q" + Integer.toString(Math.abs(number % 50_000_000), 26).toLowerCase(java.util.Locale.ROOT) + "a";
    }

    /// The words of English news, each as likely as it is frequent there.
    private void readWords() {
        try (var in = Events.class.getResourceAsStream("/dev/parallax/similarity/rarity-en.txt")) {
            if (in == null) {
                throw new IllegalStateException("the table of rare words must be on the class path");
            }
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .forEach(this::addWord);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addWord(String line) {
        var pair = line.split(" ", 2);
        double share = Math.exp(-Double.parseDouble(pair[1]) - 1);
        common.add(pair[0]);
        upTo.add((upTo.isEmpty() ? 0 : upTo.getLast()) + share);
    }
}
