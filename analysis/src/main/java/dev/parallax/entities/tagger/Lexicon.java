package dev.parallax.entities.tagger;

import dev.parallax.gazetteer.Table;
import java.util.List;
import java.util.Locale;

/// What large lists know of words: the cluster of words used alike, how often a word stands in names of each kind, and
/// whole names.
final class Lexicon {
    /// Set where longer names begin so.
    static final int GOES_ON = 1 << 8;

    private final HashTable clusters = new HashTable();
    private final HashTable words = new HashTable();
    private final HashTable phrases = new HashTable();
    private final HashTable groups = new HashTable();
    private final List<String> paths;

    private Lexicon(List<String> paths) {
        this.paths = paths;
    }

    static Lexicon load() {
        var lines = Table.lines(Lexicon.class, "clusters.txt.gz");
        var lexicon = new Lexicon(lines.stream()
                .map(line -> line.substring(0, line.indexOf('\t')))
                .toList());
        for (int i = 0; i < lines.size(); i++) {
            addAll(lexicon.clusters, lines.get(i), i + 1);
        }
        for (var line : Table.lines(Lexicon.class, "words.txt.gz")) {
            addAll(lexicon.words, line, Integer.parseInt(line.substring(0, line.indexOf('\t')), 16));
        }
        for (var line : Table.lines(Lexicon.class, "groups.txt.gz")) {
            addAll(lexicon.groups, line, Integer.parseInt(line.substring(0, line.indexOf('\t')), 16) + 1);
        }
        Table.lines(Lexicon.class, "phrases.txt.gz").forEach(lexicon::addPhrases);
        return lexicon;
    }

    /// Adds every entry behind the tab of a line; they are separated by tabs.
    private static void addAll(HashTable table, String line, int value) {
        int start = line.indexOf('\t') + 1;
        while (start > 0) {
            int tab = line.indexOf('\t', start);
            table.add(Hash.of(line, start, tab < 0 ? line.length() : tab), value);
            start = tab + 1;
        }
    }

    /// Adds every name of a line, and a mark at each of its beginnings.
    private void addPhrases(String line) {
        int start = line.indexOf('\t') + 1;
        int kinds = Integer.parseInt(line.substring(0, start - 1), 16);
        long hash = 0;
        int word = start;
        for (int i = start; i <= line.length(); i++) {
            char c = i == line.length() ? '\t' : line.charAt(i);
            if (c == ' ' || c == '\t') {
                hash = phrase(hash, Hash.of(line, word, i));
                phrases.add(hash, c == ' ' ? GOES_ON : kinds);
                hash = c == ' ' ? hash : 0;
                word = i + 1;
            }
        }
    }

    /// The hash of some words and one more.
    static long phrase(long hash, long word) {
        return Hash.join(hash, word);
    }

    /// The path of a word's cluster in the tree of all clusters; empty where unknown.
    String cluster(String lower) {
        int cluster = clusters.get(Hash.of(lower));
        return cluster == 0 ? "" : paths.get(cluster - 1);
    }

    /// A number for the words used like one, as it is written, else with a first capital only, else in small letters; 0
    /// where unknown. Its upper bits, without the lowest twelve, are the wide group's.
    int group(String word) {
        int group = groups.get(Hash.of(word));
        if (group == 0 && !word.isEmpty()) {
            int first = word.offsetByCodePoints(0, 1);
            group = groups.get(
                    Hash.of(word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT)));
        }
        return group == 0 ? groups.get(Hash.of(word.toLowerCase(Locale.ROOT))) : group;
    }

    /// Four bits each, from the lowest: how often a word is a given name, a surname, in a place's name, in a body's
    /// name,
    /// the last of a body's name, in the name of a work or event.
    int word(String folded) {
        return words.get(Hash.of(folded));
    }

    /// The kinds of thing (place, body, work) that some words are the whole name of, a bit each, and `GOES_ON`.
    int phrase(long hash) {
        return phrases.get(hash);
    }
}
