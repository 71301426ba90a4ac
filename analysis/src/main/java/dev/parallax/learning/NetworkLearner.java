package dev.parallax.learning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/// Learns a network by stochastic gradients whose steps shrink for what is seen often (AdaGrad, Duchi et al. 2011).
/// Each time an example is learned from, some of its features are left out at random, so that none is relied on alone
/// (dropout, Srivastava et al. 2014). The same examples in the same order make the same network.
public final class NetworkLearner {
    private static final int MEMBERS = 3;
    private static final int HIDDEN = 32;
    private static final int ROUNDS = 4;
    private static final int SEEN = 2; // examples that have a feature, for it to count
    private static final float LEFT_OUT = 0.4f;
    private static final float RATE = 0.05f;

    /// What is known of one place, and the class it is of.
    public record Example(Features features, int truth) {}

    private final Layers layers;
    private final Layers squares; // sums of the squares of all gradients
    private final Random random;

    private NetworkLearner(int features, int classes, Random random) {
        this.layers = Layers.random(features, HIDDEN, classes, random);
        this.squares = Layers.zero(features, HIDDEN, classes);
        this.random = random;
    }

    public static Network learn(List<Example> examples, int classes, long seed) {
        var known = known(examples);
        var present = examples.stream()
                .map(example -> Network.present(known, example.features()))
                .toList();
        var members = IntStream.range(0, MEMBERS)
                .mapToObj(member -> {
                    var learner = new NetworkLearner(known.length, classes, new Random(seed + member));
                    learner.learn(examples, present);
                    return learner.layers;
                })
                .toList();
        return new Network(known, members);
    }

    /// The hashes of features that are not rare, in rising order.
    private static int[] known(List<Example> examples) {
        var all = examples.stream()
                .flatMapToInt(example -> example.features().distinct())
                .sorted()
                .toArray();
        return IntStream.range(SEEN - 1, all.length)
                .filter(i -> all[i] == all[i - SEEN + 1] && (i + 1 == all.length || all[i + 1] != all[i]))
                .map(i -> all[i])
                .toArray();
    }

    private void learn(List<Example> examples, List<int[]> present) {
        var order = new ArrayList<>(IntStream.range(0, examples.size()).boxed().toList());
        for (int round = 0; round < ROUNDS; round++) {
            Collections.shuffle(order, random);
            order.forEach(i -> learn(present.get(i), examples.get(i).truth()));
        }
    }

    private void learn(int[] all, int truth) {
        var kept =
                Arrays.stream(all).filter(_ -> random.nextFloat() >= LEFT_OUT).toArray();
        int hidden = layers.hidden();
        int classes = layers.classes();
        var units = new float[hidden];
        var errors = layers.chances(kept, units);
        errors[truth] -= 1;
        var blame = new float[hidden]; // of each hidden unit
        for (int h = 0; h < hidden; h++) {
            for (int c = 0; c < classes; c++) {
                blame[h] += errors[c] * layers.out()[h * classes + c];
                move(layers.out(), squares.out(), h * classes + c, errors[c] * units[h]);
            }
            blame[h] *= 1 - units[h] * units[h];
        }
        float scale = Layers.scale(kept.length);
        for (int feature : kept) {
            move(layers.into(), squares.into(), feature * hidden, blame, scale);
            move(layers.over(), squares.over(), feature * classes, errors, scale);
        }
        move(layers.biases(), squares.biases(), 0, errors, 1);
    }

    private static void move(float[] weights, float[] squares, int at, float[] gradients, float scale) {
        for (int i = 0; i < gradients.length; i++) {
            move(weights, squares, at + i, gradients[i] * scale);
        }
    }

    private static void move(float[] weights, float[] squares, int at, float gradient) {
        squares[at] += gradient * gradient;
        weights[at] -= RATE * gradient / (float) Math.sqrt(squares[at] + 1e-8);
    }
}
