package dev.parallax.learning;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class NetworkTest {
    /// Either of two features, but not both: no sum of weights tells that.
    private static final List<NetworkLearner.Example> EITHER =
            IntStream.range(0, 40_000).mapToObj(NetworkTest::either).toList();

    private static final Network NETWORK = NetworkLearner.learn(EITHER, 2, 7);

    @Test
    void learns_what_features_mean_together() {
        for (int i = 0; i < 4; i++) {
            var example = either(i);
            assertEquals(example.truth(), Chances.best(NETWORK.chances(example.features())), "case " + i);
        }
    }

    @Test
    void learns_the_same_twice_and_says_the_same_when_read_again() throws IOException {
        var written = written(NETWORK);
        assertArrayEquals(written, written(NetworkLearner.learn(EITHER, 2, 7)));

        var read = Network.read(new ByteArrayInputStream(written));
        assertArrayEquals(written, written(read));
        assertEquals(1, Chances.best(read.chances(either(1).features())));
    }

    @Test
    void what_it_has_never_seen_says_nothing() {
        var strange = new Features();
        strange.add(99, "nobody");

        assertArrayEquals(NETWORK.chances(new Features()), NETWORK.chances(strange));
    }

    private static NetworkLearner.Example either(int i) {
        boolean first = (i & 1) != 0;
        boolean second = (i & 2) != 0;
        var features = new Features();
        for (int copy = 0; copy < 8; copy++) { // some are left out while learning
            features.add(copy, first ? 1 : 0);
            features.add(copy + 10, second ? 1 : 0);
        }
        return new NetworkLearner.Example(features, first == second ? 0 : 1);
    }

    private static byte[] written(Network network) throws IOException {
        var bytes = new ByteArrayOutputStream();
        network.write(bytes);
        return bytes.toByteArray();
    }
}
