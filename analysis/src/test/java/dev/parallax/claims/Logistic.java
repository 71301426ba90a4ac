package dev.parallax.claims;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// Logistic regression over named signs.
final class Logistic {
    private static final int ROUNDS = 600;
    private static final double STEP = 1;
    private static final double RIDGE = 1;

    private Logistic() {}

    record Example(Map<String, Double> signs, boolean holds) {}

    /// Gradient ascent on the likelihood with a ridge, each weight at its own pace (Adagrad).
    static Map<String, Double> learn(List<Example> examples) {
        var names = new ArrayList<>(new TreeSet<>(
                examples.stream().flatMap(e -> e.signs().keySet().stream()).toList()));
        var rows = examples.stream().map(e -> new Row(e, names)).toList();
        var weights = new double[names.size() + 1];
        var pace = new double[weights.length];
        for (int round = 0; round < ROUNDS; round++) {
            var slope = slope(rows, weights);
            for (int i = 0; i < weights.length; i++) {
                pace[i] += slope[i] * slope[i];
                weights[i] += STEP * slope[i] / (Math.sqrt(pace[i]) + 1e-9);
            }
        }
        var named = new HashMap<String, Double>();
        named.put("bias", weights[names.size()]);
        for (int i = 0; i < names.size(); i++) {
            named.put(names.get(i), weights[i]);
        }
        return named;
    }

    /// An example with its signs as columns; the last column is the bias.
    private static final class Row {
        final int[] columns;
        final double[] strengths;
        final boolean holds;

        Row(Example example, List<String> names) {
            var signs = List.copyOf(example.signs().entrySet());
            columns = new int[signs.size() + 1];
            strengths = new double[signs.size() + 1];
            for (int i = 0; i < signs.size(); i++) {
                columns[i] = Collections.binarySearch(names, signs.get(i).getKey());
                strengths[i] = signs.get(i).getValue();
            }
            columns[signs.size()] = names.size();
            strengths[signs.size()] = 1;
            holds = example.holds();
        }
    }

    private static double[] slope(List<Row> rows, double[] weights) {
        var slope = new double[weights.length];
        for (int i = 0; i < weights.length - 1; i++) {
            slope[i] = -RIDGE * weights[i];
        }
        for (var row : rows) {
            double sum = 0;
            for (int i = 0; i < row.columns.length; i++) {
                sum += weights[row.columns[i]] * row.strengths[i];
            }
            double error = (row.holds ? 1 : 0) - 1 / (1 + Math.exp(-sum));
            for (int i = 0; i < row.columns.length; i++) {
                slope[row.columns[i]] += error * row.strengths[i];
            }
        }
        return slope;
    }
}
