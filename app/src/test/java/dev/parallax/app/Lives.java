package dev.parallax.app;

import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.jspecify.annotations.Nullable;

/// Random lives of articles: reports of two sample stories, a copy and an article about both, each published, then
/// revised, canceled and reinstated at random. Runs lie so far apart in time that their articles never meet.
final class Lives {
    private static final Instant SEEN = Instant.parse("2026-02-02T08:00:00Z");
    private static final Instant FIRST_RUN = Instant.parse("2000-01-01T00:00:00Z");
    private static final Duration BETWEEN_RUNS = Duration.ofDays(40);
    private static final int REPORTS = 2; // of each story
    private static final int MOST_CHANGES = 3;

    private final int run;
    private final Random random;
    private final List<List<RawArticle>> lives = new ArrayList<>();

    private Lives(int run) {
        this.run = run;
        this.random = new Random(run);
    }

    static Lives of(int run) {
        var lives = new Lives(run);
        var two = SampleReports.stories();
        Collections.shuffle(two, lives.random);
        lives.tell(two.get(0), two.get(1));
        return lives;
    }

    static Instant start(int run) {
        return FIRST_RUN.plus(BETWEEN_RUNS.multipliedBy(run));
    }

    /// All that ever arrives, in an order that has nothing to do with when it was made.
    List<RawArticle> arrivals() {
        var all = new ArrayList<>(lives.stream().flatMap(List::stream).toList());
        Collections.shuffle(all, random);
        return all;
    }

    /// The last version of each article that is not canceled in the end.
    List<RawArticle> finals() {
        return lives.stream()
                .map(List::getLast)
                .filter(last -> last.status() == Status.USABLE)
                .toList();
    }

    /// One of the withdrawals that end a life.
    Optional<RawArticle> lastWithdrawal() {
        return lives.stream()
                .map(List::getLast)
                .filter(last -> last.status() == Status.CANCELED)
                .findFirst();
    }

    private void tell(List<SampleReport> one, List<SampleReport> other) {
        one.stream().limit(REPORTS).forEach(this::live);
        other.stream().limit(REPORTS).forEach(this::live);
        live(one.get(random.nextInt(REPORTS)).copiedBy("Copying Courier"));
        live(one.getFirst().mixedWith(other.getFirst()));
    }

    private void live(SampleReport report) {
        var id = run + "-" + lives.size();
        var published = start(run).plus(Duration.ofMinutes(random.nextInt(5 * 24 * 60)));
        var at = SEEN.plusSeconds(random.nextInt(3600));
        var life = new ArrayList<RawArticle>();
        var words = report;
        life.add(version(id, words, published, at, null));
        int changes = random.nextInt(MOST_CHANGES + 1);
        for (int change = 0; change < changes; change++) {
            at = at.plusSeconds(60 + random.nextInt(3600));
            boolean usable = life.getLast().status() == Status.USABLE;
            if (usable && random.nextInt(5) < 2) {
                life.add(withdrawal(id, words, at));
            } else {
                words = !usable && random.nextBoolean() ? words : report.revised(random);
                life.add(version(id, words, published, at, at));
            }
        }
        lives.add(life);
    }

    private static RawArticle version(
            String id, SampleReport words, Instant published, Instant at, @Nullable Instant modified) {
        var publication = new Publication(null, words.outlet(), null, Dated.given(published), Dated.clock(at))
                .modifiedAt(modified == null ? null : Dated.given(modified));
        var payload = new Payload(Payload.TEXT, Bytes.utf8(words.text()));
        return new RawArticle(id, Status.USABLE, publication, words.title(), "en", payload, "test:" + id);
    }

    private static RawArticle withdrawal(String id, SampleReport words, Instant at) {
        var publication = new Publication(null, words.outlet(), null, null, Dated.clock(at));
        return new RawArticle(id, Status.CANCELED, publication, null, null, Payload.NONE, "test:" + id);
    }
}
