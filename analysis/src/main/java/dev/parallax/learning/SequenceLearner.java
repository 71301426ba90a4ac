package dev.parallax.learning;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/// Learns a sequence model from sequences whose classes are known (Collins 2002).
public final class SequenceLearner {
    /// A sequence and the class of each of its places.
    public record Example(List<Features> places, List<Integer> truth) {}

    private final Learner learner;
    private final int classes;

    private SequenceLearner(int classes, int bits) {
        this.classes = classes;
        this.learner = new Learner(classes, bits);
    }

    /// Goes through the examples `rounds` times, each time in another order that `seed` decides.
    public static LinearModel learn(List<Example> examples, int classes, int bits, int rounds, long seed) {
        var learner = new SequenceLearner(classes, bits);
        var order = new ArrayList<>(examples);
        var random = new Random(seed);
        for (int round = 0; round < rounds; round++) {
            Collections.shuffle(order, random);
            order.forEach(learner::learn);
        }
        return learner.learner.averaged();
    }

    private void learn(Example example) {
        var guess = new SequenceModel(learner.current()).best(example.places());
        for (int i = 0; i < guess.length; i++) {
            int truthBefore = i == 0 ? classes : example.truth().get(i - 1);
            int guessBefore = i == 0 ? classes : guess[i - 1];
            int truth = example.truth().get(i);
            if (guess[i] != truth) {
                learner.move(example.places().get(i), truth, 1);
                learner.move(example.places().get(i), guess[i], -1);
            }
            if (guess[i] != truth || guessBefore != truthBefore) {
                learner.move(SequenceModel.transition(truthBefore), truth, 1);
                learner.move(SequenceModel.transition(guessBefore), guess[i], -1);
            }
        }
        learner.step();
    }
}
