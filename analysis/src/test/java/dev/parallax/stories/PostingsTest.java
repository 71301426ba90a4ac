package dev.parallax.stories;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class PostingsTest {
    private static final int FEATURES = 4000;

    private record Entry(int feature, long period, int number) {}

    private final Postings postings = new Postings();
    private final List<Entry> held = new ArrayList<>();
    private final Random random = new Random(1);

    @Test
    void what_was_added_is_found_near_its_period_until_it_is_removed() {
        for (int i = 0; i < 40_000; i++) {
            if (held.isEmpty() || random.nextInt(5) > 1) {
                add(new Entry(random.nextInt(FEATURES) - FEATURES / 2, random.nextInt(3) - 1, i));
            } else {
                remove(held.remove(random.nextInt(held.size())));
            }
        }

        var byFeature = held.stream().collect(Collectors.groupingBy(Entry::feature));
        for (int feature = -FEATURES / 2; feature < FEATURES / 2; feature++) {
            for (long period = -1; period <= 1; period++) {
                assertEquals(
                        near(byFeature.getOrDefault(feature, List.of()), period),
                        found(feature, period),
                        feature + " in period " + period);
            }
        }
    }

    private void add(Entry entry) {
        postings.add(entry.feature, entry.period, entry.number);
        held.add(entry);
    }

    private void remove(Entry entry) {
        postings.remove(entry.feature, entry.period, entry.number);
    }

    private static List<Integer> near(List<Entry> entries, long period) {
        return entries.stream()
                .filter(entry -> Math.abs(entry.period - period) <= 1)
                .map(Entry::number)
                .sorted()
                .toList();
    }

    private List<Integer> found(int feature, long period) {
        var found = new ArrayList<Integer>();
        postings.forEachNear(feature, period, found::add);
        return found.stream().sorted().toList();
    }
}
