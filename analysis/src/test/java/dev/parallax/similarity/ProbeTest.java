package dev.parallax.similarity;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.news.Content;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ProbeTest {
    private final Random random = new Random(1);

    @Test
    void likeness_is_never_more_than_a_probe_says_and_mostly_little_less() {
        double likeness = 0;
        double most = 0;

        for (int i = 0; i < 2000; i++) {
            var one = sketch(random.nextInt(300));
            var other = sketch(random.nextInt(300));
            assertTrue(one.probe().most(other) >= one.likeness(other));
            assertTrue(one.probe().most(one) >= one.likeness(one));
            likeness += one.likeness(other);
            most += one.probe().most(other);
        }

        assertTrue(most < likeness + 2000 * 0.02, "on average " + (most - likeness) / 2000 + " too much");
    }

    private Sketch sketch(int words) {
        var text = IntStream.range(0, words)
                .mapToObj(_ -> "word" + random.nextInt(5000))
                .collect(Collectors.joining(" "));
        return Sketch.of(new Content("", text, "en", List.of()));
    }
}
