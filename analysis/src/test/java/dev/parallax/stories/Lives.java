package dev.parallax.stories;

import dev.parallax.news.Article;
import dev.parallax.news.Status;
import dev.parallax.news.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/// Random lives of articles, the same for the same seed.
final class Lives {
    private static final Instant START = Instant.parse("2024-03-01T00:00:00Z");

    private Lives() {}

    /// The final state of each article.
    static Map<String, Article> latest(Collection<Article> stream) {
        var latest = new HashMap<String, Article>();
        stream.forEach(a -> latest.merge(
                a.id(), a, (x, y) -> x.version().revision() > y.version().revision() ? x : y));
        return latest;
    }

    /// Forty articles on five subjects that share words, over two weeks; some copied, revised, withdrawn
    /// or reinstated.
    static List<Article> random(Random random) {
        var stream = new ArrayList<Article>();
        var texts = new ArrayList<String>();
        for (int i = 0; i < 40; i++) {
            var seen = START.plus(Duration.ofMinutes(random.nextInt(1200)));
            var at = START.plus(Duration.ofHours(random.nextInt(340)));
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                var text = text(random, texts);
                var status = random.nextInt(6) == 0 ? Status.WITHHELD : Status.USABLE;
                stream.add(Articles.article(new Version("a" + i, revision, status, seen, "1"), at, "", text));
            }
        }
        return stream;
    }

    /// Ninety articles over many windows, each subject in the news again and again; some copied, revised, withdrawn or
    /// reinstated, even after more than a window. In the order in which they were seen.
    static List<Article> acrossWindows(Random random, Duration window) {
        var stream = new ArrayList<Article>();
        var texts = new ArrayList<String>();
        int minutes = (int) window.toMinutes();
        for (int i = 0; i < 90; i++) {
            var first = START.plus(Duration.ofMinutes(random.nextInt(10 * minutes)));
            var at = first.minus(Duration.ofMinutes(random.nextInt(1000)));
            var seen = first;
            for (int revision = 1; revision <= 1 + random.nextInt(3); revision++) {
                var text = text(random, texts);
                var status = random.nextInt(6) == 0 ? Status.WITHHELD : Status.USABLE;
                stream.add(Articles.article(new Version("a" + i, revision, status, first, "1"), at, seen, "", text));
                seen = seen.plus(Duration.ofMinutes(random.nextInt(minutes)));
            }
        }
        stream.sort(Comparator.comparing(a -> a.publication().seen().at()));
        return stream;
    }

    /// Another order in which the same may arrive: none waits longer than `lateness`.
    static List<Article> jumbled(List<Article> stream, Duration lateness, Random random) {
        var arrivals = new TreeMap<Instant, List<Article>>();
        for (var article : stream) {
            var seen = article.publication().seen().at();
            var arrival = seen.plusSeconds(random.nextLong(lateness.toSeconds()));
            arrivals.computeIfAbsent(arrival, _ -> new ArrayList<>()).add(article);
        }
        return arrivals.values().stream().flatMap(List::stream).toList();
    }

    private static String text(Random random, List<String> texts) {
        var text = !texts.isEmpty() && random.nextInt(4) == 0
                ? texts.get(random.nextInt(texts.size())) + " " + words(random, random.nextInt(5), 10)
                : words(random, random.nextInt(5), 60);
        texts.add(text);
        return text;
    }

    private static String words(Random random, int subject, int count) {
        var words = new StringBuilder();
        for (int i = 0; i < count; i++) {
            int stock = random.nextInt(3) == 0 ? 5 : subject;
            words.append("Zor")
                    .append((char) ('a' + stock))
                    .append(random.nextInt(90))
                    .append(' ');
        }
        return words.toString();
    }
}
