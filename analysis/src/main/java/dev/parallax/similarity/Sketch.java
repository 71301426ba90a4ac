package dev.parallax.similarity;

import dev.parallax.news.Content;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// An article's words with their weights, as a vector of length 1. Words of the title count three times, names half
/// again; only the head of the body counts, where news says what it is about.
///
/// Words are kept as hashes of 32 bits: two words in some billions look the same, which no article notices.
public final class Sketch {
    /// Of nothing.
    public static final Sketch EMPTY = new Sketch(new int[0], new float[0]);

    private static final int HEAD = 800;
    private static final int TITLE = 100;
    private static final double TITLE_FACTOR = 3;
    private static final double NAME_FACTOR = 1.5;
    private static final int KEYS = 16;

    /// In rising order.
    private final int[] words;

    private final float[] weights;

    private Sketch(int[] words, float[] weights) {
        this.words = words;
        this.weights = weights;
    }

    public static Sketch of(Content content) {
        var counts = new HashMap<String, Double>();
        count(content.title(), TITLE, TITLE_FACTOR, counts);
        count(content.text(), HEAD, 1, counts);
        var background = Background.of(content.language());
        var weights = new HashMap<Integer, Double>();
        counts.forEach((word, count) ->
                weights.merge(Hash.of(word), (1 + Math.log(count)) * background.rarity(word), Double::max));
        weights.values().removeIf(weight -> weight <= 0);
        return ofLengthOne(weights);
    }

    private static Sketch ofLengthOne(Map<Integer, Double> weights) {
        double norm = Math.sqrt(
                weights.values().stream().mapToDouble(w -> w * w).sorted().sum());
        int[] words =
                weights.keySet().stream().mapToInt(Integer::intValue).sorted().toArray();
        var scaled = new float[words.length];
        for (int i = 0; i < words.length; i++) {
            scaled[i] = (float) (weights.getOrDefault(words[i], 0.0) / norm);
        }
        return new Sketch(words, scaled);
    }

    private static void count(String text, int limit, double factor, Map<String, Double> counts) {
        List<String> words = Words.of(text, limit);
        for (int i = 0; i < words.size(); i++) {
            boolean name = i > 0 && Character.isUpperCase(words.get(i).codePointAt(0));
            counts.merge(words.get(i).toLowerCase(Locale.ROOT), name ? factor * NAME_FACTOR : factor, Double::sum);
        }
    }

    /// This one made ready to be compared with many.
    public Probe probe() {
        return new Probe(words, weights);
    }

    int[] words() {
        return words;
    }

    float[] weights() {
        return weights;
    }

    /// How many different words it holds.
    public int size() {
        return words.length;
    }

    /// The cosine of the two: 0 where they share nothing, 1 where they say the same words alike. Summed in the order of
    /// the hashes, so that it is the same to the last bit on every machine.
    public double likeness(Sketch other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        while (i < words.length && j < other.words.length) {
            int own = words[i];
            int others = other.words[j];
            if (own == others) {
                sum += (double) weights[i] * other.weights[j];
            }
            i += own <= others ? 1 : 0; // no branches: which of the two is less, nobody can guess
            j += others <= own ? 1 : 0;
        }
        return sum;
    }

    /// The heaviest words, in rising order: what an index looks an article up by.
    public int[] keys() {
        return IntStream.range(0, words.length)
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> -weights[i]).thenComparingInt(i -> words[i]))
                .limit(KEYS)
                .mapToInt(i -> words[i])
                .sorted()
                .toArray();
    }
}
