package dev.parallax.learning;

import java.util.List;

/// Learns which of some candidates is the right one: logistic regression over the candidates of each example, by
/// stochastic gradients whose steps shrink for what is seen often (AdaGrad). Gives a model of one class.
public final class RankLearner {
    private static final float RATE = 0.1f;

    private final int bits;
    private final float pull;
    private final float[] weights;
    private final float[] squares; // the sum of the squares of every gradient

    /// `pull` is the strength of the regularisation.
    public RankLearner(int bits, float pull) {
        this.bits = bits;
        this.pull = pull;
        this.weights = new float[1 << bits];
        this.squares = new float[1 << bits];
    }

    public void learn(List<Features> candidates, int truth) {
        var chances = Ranking.chances(model(), candidates);
        for (int i = 0; i < candidates.size(); i++) {
            float error = chances[i] - (i == truth ? 1 : 0);
            var features = candidates.get(i);
            for (int f = 0; f < features.size(); f++) {
                move(LinearModel.row(features.hash(f), bits), error);
            }
        }
    }

    private void move(int at, float error) {
        float gradient = error + pull * weights[at];
        squares[at] += gradient * gradient;
        weights[at] -= RATE * gradient / (float) Math.sqrt(squares[at] + 1e-6);
    }

    public LinearModel model() {
        return new LinearModel(1, bits, weights);
    }
}
