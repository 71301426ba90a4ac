package dev.parallax.entities.train;

import dev.parallax.entities.tagger.Lexicon;
import dev.parallax.entities.tagger.WordTable;
import dev.parallax.gazetteer.Fold;
import java.io.BufferedOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BinaryOperator;
import java.util.stream.IntStream;

/// Makes the tagger's lexicon (`clusters.table`, `words.table`, `phrases.table`) from NLP4J's lexica.
///
/// Arguments: the folder with the unpacked files of `edu/emory/mathcs/nlp/lexica` in the jar `nlp4j-english` 1.1.3, and
/// the tagger's resource folder. Deep trees are read: give the thread a stack of 512 MB (`-Xss512m`).
public final class Lexica {
    private static final int LONGEST = 6;

    private final SortedMap<String, int[]> counts = new TreeMap<>();
    private final SortedMap<String, Integer> phrases = new TreeMap<>();

    private Lexica() {}

    public static void main(String[] args) throws IOException {
        var sources = Path.of(args[0]);
        var resources = Path.of(args[1]);
        write(resources.resolve("clusters.table"), clusters(sources));
        var lexica = new Lexica();
        Nlp4j.names(sources, lexica::add);
        write(resources.resolve("words.table"), lexica.words());
        write(resources.resolve("phrases.table"), lexica.phrases());
    }

    /// The cluster of each word. Of two that differ in case alone, the longer path counts for both.
    private static SortedMap<String, String> clusters(Path sources) throws IOException {
        var paths = new TreeMap<String, String>();
        var longer = BinaryOperator.minBy(
                Comparator.comparingInt((String path) -> -path.length()).thenComparing(Comparator.naturalOrder()));
        Nlp4j.clusters(sources, (word, path) -> paths.merge(word.toLowerCase(Locale.ROOT), path, longer));
        return paths;
    }

    private void add(String name, Collection<?> types) {
        var words = Fold.of(name.replace(" - ", "-")).split(" ");
        for (var type : types) {
            Listed.of(String.valueOf(type)).ifPresent(listed -> add(words, listed));
        }
    }

    private void add(String[] words, Listed listed) {
        if (words.length > LONGEST || words.length == 0) {
            return;
        }
        for (int i = 0; i < words.length; i++) {
            var count = counts.computeIfAbsent(words[i], _ -> new int[6]);
            switch (listed) {
                case PERSON -> count[i == 0 ? 0 : 1] += i == 0 || i == words.length - 1 ? 1 : 0;
                case PLACE -> count[2]++;
                case BODY -> {
                    count[3]++;
                    count[4] += i == words.length - 1 ? 1 : 0;
                }
                case WORK -> count[5]++;
            }
        }
        if (listed != Listed.PERSON) {
            phrases.merge(String.join(" ", words), listed.bit, (a, b) -> a | b);
        }
    }

    /// Words with the sizes of their counts in bits, four bits a count; what was seen twice at most is left out.
    private SortedMap<String, String> words() {
        var words = new TreeMap<String, String>();
        counts.forEach((word, count) -> {
            int sizes = 0;
            for (int i = 0; i < count.length; i++) {
                sizes |= Math.min(15, Integer.SIZE - Integer.numberOfLeadingZeros(count[i])) << (4 * i);
            }
            if (IntStream.of(count).sum() > 2) {
                words.put(word, Integer.toHexString(sizes));
            }
        });
        return words;
    }

    /// Names with their kinds, and the beginnings of names.
    private SortedMap<String, String> phrases() {
        var all = new TreeMap<>(phrases);
        for (var phrase : phrases.keySet()) {
            for (int end = phrase.indexOf(' '); end >= 0; end = phrase.indexOf(' ', end + 1)) {
                all.merge(phrase.substring(0, end), Lexicon.GOES_ON, (a, b) -> a | b);
            }
        }
        var written = new TreeMap<String, String>();
        all.forEach((phrase, kinds) -> written.put(phrase, Integer.toHexString(kinds)));
        return written;
    }

    static void write(Path file, SortedMap<String, String> entries) throws IOException {
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            WordTable.of(entries).write(out);
        }
    }

    /// The kinds of NLP4J's lists that we use.
    enum Listed {
        PLACE(1),
        BODY(2),
        WORK(4),
        PERSON(0);

        private final int bit;

        Listed(int bit) {
            this.bit = bit;
        }

        static Optional<Listed> of(String type) {
            return switch (type) {
                case "4", "14" -> Optional.of(PERSON);
                case "6", "11" -> Optional.of(PLACE);
                case "0", "13" -> Optional.of(BODY);
                case "8", "9", "10", "12", "15" -> Optional.of(WORK);
                default -> Optional.empty();
            };
        }
    }
}
