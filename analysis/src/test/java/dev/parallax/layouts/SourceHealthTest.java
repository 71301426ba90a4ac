package dev.parallax.layouts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.layouts.Alarm.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/// Sources are simulated: their pages are drawn by chance, from seeds.
class SourceHealthTest {
    private static final int STEADY = 400; // pages before something happens
    private static final int SOON = 20; // pages within which an alarm must come

    /// A source whose bodies are of a median length that varies by `spread`, of whose pages a share is empty and a
    /// share
    /// is laid out as none before, the others in one of several ways.
    private record Site(double median, double spread, double empty, int layouts, double odd) {
        Observation page(Random random, String design) {
            if (random.nextDouble() < empty) {
                return new Observation("courier.example", 0, "none");
            }
            int length = (int) Math.max(1, median * Math.exp(spread * random.nextGaussian()));
            int layout = random.nextDouble() < odd ? 1000 + random.nextInt() : random.nextInt(layouts);
            return new Observation("courier.example", length, design + layout);
        }
    }

    private static final List<Site> SITES = List.of(
            new Site(3000, 0.4, 0, 1, 0),
            new Site(3000, 0.8, 0.02, 3, 0.01),
            new Site(900, 1.1, 0.15, 12, 0.1),
            new Site(5000, 0.6, 0.3, 40, 0.3),
            new Site(2000, 0.7, 0.05, 3, 1));

    @Test
    void steady_sources_raise_no_alarm_in_ten_thousand_pages() {
        for (var site : SITES) {
            for (int seed = 0; seed < 5; seed++) {
                var alarms = run(SourceHealth.UNKNOWN, site, "a", 10_000, new Random(seed));

                assertEquals(List.of(), alarms.alarms(), site + " of seed " + seed);
            }
        }
    }

    @Test
    void bodies_that_become_empty_raise_one_alarm_within_twenty_pages_and_one_note_when_they_are_back() {
        for (var site : SITES.subList(0, 4)) {
            var empty = new Site(site.median(), site.spread(), 0.97, site.layouts(), site.odd());

            breaksAndRecovers(site, empty, "a", Kind.EMPTY_BODIES);
        }
    }

    @Test
    void bodies_that_become_much_shorter_raise_one_alarm_within_twenty_pages_and_one_note_when_they_are_back() {
        for (var site : SITES.subList(0, 2)) {
            var shorter = new Site(site.median() / 10, site.spread(), site.empty(), site.layouts(), site.odd());

            breaksAndRecovers(site, shorter, "a", Kind.SHORT_BODIES);
        }
    }

    @Test
    void a_new_design_raises_one_alarm_within_twenty_pages_and_one_note_when_it_is_known() {
        for (var site : SITES.subList(0, 3)) {
            breaksAndRecovers(site, site, "b", Kind.NEW_LAYOUT);
        }
    }

    @Test
    void the_state_stays_small() {
        var health = run(SourceHealth.UNKNOWN, SITES.getLast(), "a", 5_000, new Random(1))
                .health();

        assertTrue(health.usual().layouts().size() <= 100);
        assertEquals(Window.SIZE, health.last().pages().size());
    }

    private static void breaksAndRecovers(Site site, Site broken, String design, Kind kind) {
        for (int seed = 0; seed < 20; seed++) {
            var random = new Random(seed);
            var before = run(SourceHealth.UNKNOWN, site, "a", STEADY, random);

            var during = run(before.health(), broken, design, SOON, random);
            var after = run(during.health(), site, design, 150, random);

            assertEquals(List.of(kind), during.alarms(), site + " of seed " + seed);
            assertEquals(List.of(Kind.RECOVERED), after.alarms(), site + " of seed " + seed);
        }
    }

    private record Run(SourceHealth health, List<Kind> alarms) {}

    private static Run run(SourceHealth start, Site site, String design, int pages, Random random) {
        var health = start;
        var alarms = new ArrayList<Kind>();
        for (int i = 0; i < pages; i++) {
            var step = health.next(site.page(random, design));
            health = step.health();
            step.alarm().ifPresent(alarm -> alarms.add(alarm.kind()));
        }
        return new Run(health, alarms);
    }
}
