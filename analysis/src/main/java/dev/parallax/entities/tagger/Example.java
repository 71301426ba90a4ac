package dev.parallax.entities.tagger;

import dev.parallax.entities.Name;
import dev.parallax.entities.tagger.Lines.Line;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.IntPredicate;
import java.util.stream.Stream;

/// A line to learn from: the rows of each token, and its right label. The lowest bit of a row says whether it stands
/// for
/// the word's own letters.
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
record Example(int[][] rows, int[] labels) {

    static Stream<Example> of(Sample sample, Features features) {
        var page = features.page(sample.text());
        return Lines.of(sample.text()).stream()
                .map(line -> new Example(marked(features.of(page, line)), labels(line, sample.names())));
    }

    private static int[][] marked(long[][] features) {
        return Arrays.stream(features)
                .map(token -> Arrays.stream(token)
                        .mapToInt(feature -> Model.row(feature) << 1 | (int) (feature & Row.OWN))
                        .toArray())
                .toArray(int[][]::new);
    }

    private static int[] labels(Line line, List<Name> names) {
        var labels = new int[line.size()];
        for (var name : names) {
            if (name.first() >= line.first() && name.end() <= line.end()) {
                for (int i = name.first(); i < name.end(); i++) {
                    labels[i - line.first()] = Label.of(name.type(), i - name.first(), name.end() - name.first());
                }
            }
        }
        return labels;
    }

    /// Without the rows that are seen less than `often`.
    static List<Example> common(List<Example> examples, int often) {
        var counts = new int[Model.ROWS];
        examples.stream()
                .flatMap(example -> Arrays.stream(example.rows()))
                .flatMapToInt(Arrays::stream)
                .forEach(row -> counts[row >>> 1]++);
        return examples.stream()
                .map(example -> example.only(row -> counts[row >>> 1] >= often))
                .toList();
    }

    private Example only(IntPredicate wanted) {
        var kept = Arrays.stream(rows)
                .map(token -> Arrays.stream(token).filter(wanted).toArray())
                .toArray(int[][]::new);
        return new Example(kept, labels);
    }

    /// The rows proper. Of one token in so many, the word's own letters are hidden.
    int[][] shown(double hidden, Random random) {
        var shown = new int[rows.length][];
        for (int i = 0; i < rows.length; i++) {
            boolean hide = random.nextDouble() < hidden;
            shown[i] = Arrays.stream(rows[i])
                    .filter(row -> !hide || (row & Row.OWN) == 0)
                    .map(row -> row >>> 1)
                    .toArray();
        }
        return shown;
    }
}
