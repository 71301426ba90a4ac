package dev.parallax.learning;

/// Multinomial logistic regression, learned by stochastic gradients whose steps shrink for what is seen often (AdaGrad,
/// Duchi et al. 2011). Weights are pulled towards zero when they are touched.
public final class LogisticLearner {
    private static final float RATE = 0.1f;

    private final int classes;
    private final int bits;
    private final float pull;
    private final float[] weights;
    private final float[] squares; // the sum of the squares of every gradient

    /// `pull` is the strength of the regularisation.
    public LogisticLearner(int classes, int bits, float pull) {
        this.classes = classes;
        this.bits = bits;
        this.pull = pull;
        this.weights = new float[classes << bits];
        this.squares = new float[classes << bits];
    }

    public void learn(Features features, int truth) {
        var chances = model().chances(features);
        for (int f = 0; f < features.size(); f++) {
            int row = LinearModel.row(features.hash(f), bits) * classes;
            for (int c = 0; c < classes; c++) {
                move(row + c, chances[c] - (c == truth ? 1 : 0));
            }
        }
    }

    private void move(int at, float error) {
        float gradient = error + pull * weights[at];
        squares[at] += gradient * gradient;
        weights[at] -= RATE * gradient / (float) Math.sqrt(squares[at] + 1e-6);
    }

    public LinearModel model() {
        return new LinearModel(classes, bits, weights);
    }
}
