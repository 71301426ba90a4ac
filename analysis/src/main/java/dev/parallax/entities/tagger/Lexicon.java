package dev.parallax.entities.tagger;

import dev.parallax.gazetteer.Table;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.stream.Stream;

/// What large lists know of words: the cluster of words used alike, how often a word stands in names of each kind, and
/// whole names.
public final class Lexicon {
    /// Set where longer names begin so.
    public static final int GOES_ON = 1 << 8;

    private final Clusters clusters = new Clusters(table("clusters.table"));
    private final Numbers words = new Numbers(table("words.table"));
    private final Numbers phrases = new Numbers(table("phrases.table"));
    private final Numbers groups = new Numbers(table("groups.table"));

    private Lexicon() {}

    static Lexicon load() {
        return new Lexicon();
    }

    private static WordTable table(String resource) {
        try (var in = Table.open(Lexicon.class, resource)) {
            return WordTable.read(in);
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// A table whose values are hexadecimal numbers.
    @SuppressWarnings("ArrayRecordComponent") // never changed, never compared
    private record Numbers(WordTable table, int[] values) {
        Numbers(WordTable table) {
            this(
                    table,
                    Stream.concat(Stream.of("0"), table.values().stream())
                            .mapToInt(value -> Integer.parseInt(value, 16))
                            .toArray());
        }

        int get(long hash) {
            return values[table.find(hash)];
        }
    }

    /// Hashes of a word's cluster and of the larger clusters around it.
    long[] clusters(String lower) {
        return clusters.of(lower);
    }

    /// A number for the words used like one, as it is written, else with a first capital only, else in small letters; 0
    /// where unknown. Its upper bits, without the lowest twelve, are the wide group's.
    int group(String word) {
        int group = groups.get(Hash.ofWord(word, 0));
        if (group == 0 && !word.isEmpty()) {
            int first = word.offsetByCodePoints(0, 1);
            group = groups.get(
                    Hash.ofWord(word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT), 0));
        }
        return group == 0 ? groups.get(Hash.ofWord(word.toLowerCase(Locale.ROOT), 0)) : group;
    }

    /// Four bits each, from the lowest: how often a word is a given name, a surname, in a place's name, in a body's
    /// name, the last of a body's name, in the name of a work or event.
    int word(String folded) {
        return words.get(Hash.ofWord(folded, 0));
    }

    /// The kinds of thing (place, body, work) that some words are the whole name of, a bit each, and `GOES_ON`.
    int phrase(long hash) {
        return phrases.get(hash);
    }
}
