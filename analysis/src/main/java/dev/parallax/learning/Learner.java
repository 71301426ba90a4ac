package dev.parallax.learning;

/// The averaged perceptron (Freund and Schapire 1999; averaged as by Daumé 2006): weights that move by one at each
/// mistake; what is kept is their mean over all steps.
public final class Learner {
    private final int classes;
    private final int bits;
    private final float[] weights;
    private final double[] drift; // the sum of every change times the step it came at
    private long step = 1;

    public Learner(int classes, int bits) {
        this.classes = classes;
        this.bits = bits;
        this.weights = new float[classes << bits];
        this.drift = new double[classes << bits];
    }

    /// The model as it is under way; it changes with every `move`.
    LinearModel current() {
        return new LinearModel(classes, bits, weights);
    }

    /// Learns one example of a classifier. Returns whether it was right already.
    public boolean learn(Features features, int truth) {
        int guess = current().best(features);
        if (guess != truth) {
            move(features, truth, 1);
            move(features, guess, -1);
        }
        step();
        return guess == truth;
    }

    void move(Features features, int type, float by) {
        for (int f = 0; f < features.size(); f++) {
            int at = LinearModel.row(features.hash(f), bits) * classes + type;
            weights[at] += by;
            drift[at] += by * (double) step;
        }
    }

    void step() {
        step++;
    }

    /// The mean of the weights over all steps so far.
    public LinearModel averaged() {
        var mean = new float[weights.length];
        for (int i = 0; i < mean.length; i++) {
            mean[i] = (float) (weights[i] - drift[i] / step);
        }
        return new LinearModel(classes, bits, mean);
    }
}
