package dev.parallax.entities.tagger;

/// A word and what it speaks for by itself: `sums[SIGHT + d]` are the scores of the labels of a token that is `d`
/// tokens before it.
@SuppressWarnings("ArrayRecordComponent") // never changed, never compared
record Weighed(Word word, int[][] sums) {
    static Weighed of(Word word, Model model) {
        var sums = new int[2 * WordRows.SIGHT + 1][Label.COUNT];
        for (int d = -WordRows.SIGHT; d <= WordRows.SIGHT; d++) {
            model.add(WordRows.of(word, d), sums[WordRows.SIGHT + d]);
        }
        return new Weighed(word, sums);
    }

    /// Adds what the word says of the token `distance` tokens before it.
    void addTo(int[] scores, int distance) {
        var sum = sums[WordRows.SIGHT + distance];
        for (int label = 0; label < scores.length; label++) {
            scores[label] += sum[label];
        }
    }
}
