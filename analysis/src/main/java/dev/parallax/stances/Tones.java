package dev.parallax.stances;

import java.util.Set;

/// How the words of a stretch colour what stands at one place in it: each counts, the nearer the more.
final class Tones {
    private static final double HALF = 6; // tokens at which a word counts half
    private static final int FAR = 40; // tokens beyond which none counts
    private static final int NEGATED = 4; // tokens a negation reaches ahead

    private static final Set<String> ENDS = Set.of(",", "but", ";");

    private final Stage stage;
    private final int[] tones; // of each token
    private final boolean[] negations;

    Tones(Stage stage, Lexicon lexicon) {
        this.stage = stage;
        this.tones = new int[stage.size()];
        this.negations = new boolean[stage.size()];
        for (int i = 0; i < tones.length; i++) {
            tones[i] = lexicon.tone(stage.word(i));
            negations[i] = lexicon.negates(stage.word(i));
        }
    }

    /// Of one place in a stretch of tokens.
    double around(int place, int first, int end) {
        double sum = 0;
        for (int i = Math.max(first, place - FAR); i < Math.min(end, place + FAR); i++) {
            if (tones[i] != 0) {
                sum += (negated(i, first) ? -tones[i] : tones[i]) / (1 + Math.abs(i - place) / HALF);
            }
        }
        return sum;
    }

    /// Whether a negation before a token reaches it.
    boolean negated(int token, int first) {
        for (int i = token - 1; i >= Math.max(first, token - NEGATED); i--) {
            if (ENDS.contains(stage.word(i))) {
                return false;
            }
            if (negations[i]) {
                return true;
            }
        }
        return false;
    }
}
