package dev.parallax.entities.tagger;

/// The rows that a word shows by itself to a token so many tokens before (negative) or behind it.
final class WordRows {
    /// How far a token sees to both sides.
    static final int SIGHT = 2;

    private final Row row = new Row();
    private final Word word;
    private final int distance;

    private WordRows(Word word, int distance) {
        this.word = word;
        this.distance = distance;
    }

    static long[] of(Word word, int distance) {
        var rows = new WordRows(word, distance);
        if (distance == 0) {
            rows.own();
        } else {
            rows.neighbour();
        }
        if (Math.abs(distance) <= 1) {
            rows.lists();
        }
        rows.add(92, word.group());
        rows.add(97, word.wideGroup());
        return rows.row.toArray();
    }

    /// Each distance has a template of its own, around `template`.
    private void add(int template, long value) {
        row.add(template + distance, value);
    }

    private void own() {
        row.add(1, 0);
        row.addOwn(2, word.lower());
        row.add(3, word.shape());
        for (long affix : word.affixes()) {
            row.addOwn(7, affix);
        }
        for (long cluster : word.clusters()) {
            row.add(23, cluster);
        }
        row.add(50, (word.lists() & 0xFFFFFF) / 2);
        row.add(52, Hash.join(word.shape(), word.balance()));
        row.add(100, Hash.join(word.shape(), word.group()));
        row.add(101, Hash.join(word.shape(), word.wideGroup()));
    }

    private void neighbour() {
        add(10, word.lower());
        add(15, word.shape());
        for (int c = 0; c < word.clusters().length; c += Math.abs(distance)) {
            add(26, word.clusters()[c]);
        }
    }

    private void lists() {
        for (int list = 0; list < Word.LISTS; list++) {
            add(30, list * 16 + word.list(list));
        }
        add(35, word.lists() >>> 24);
    }
}
