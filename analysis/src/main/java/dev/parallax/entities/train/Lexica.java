package dev.parallax.entities.train;

import dev.parallax.gazetteer.Fold;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.BinaryOperator;
import java.util.zip.GZIPOutputStream;

/// Makes the tagger's lexicon (`clusters.txt.gz`, `words.txt.gz`, `phrases.txt.gz`) from NLP4J's lexica.
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
        write(resources.resolve("clusters.txt.gz"), clusters(sources));
        var lexica = new Lexica();
        Nlp4j.names(sources, lexica::add);
        write(resources.resolve("words.txt.gz"), lexica.words());
        write(resources.resolve("phrases.txt.gz"), lexica.phrases());
    }

    /// The words of each cluster. Of two that differ in case alone, the longer path counts for both.
    private static SortedMap<String, SortedSet<String>> clusters(Path sources) throws IOException {
        var paths = new TreeMap<String, String>();
        var longer = BinaryOperator.minBy(
                Comparator.comparingInt((String path) -> -path.length()).thenComparing(Comparator.naturalOrder()));
        Nlp4j.clusters(sources, (word, path) -> paths.merge(word.toLowerCase(Locale.ROOT), path, longer));
        var clusters = new TreeMap<String, SortedSet<String>>();
        paths.forEach((word, path) ->
                clusters.computeIfAbsent(path, _ -> new TreeSet<>()).add(word));
        return clusters;
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

    /// Words by their counts' sizes in bits, four bits a count; what was seen once in one kind is left out.
    private Map<String, SortedSet<String>> words() {
        var bySize = new TreeMap<String, SortedSet<String>>();
        counts.forEach((word, count) -> {
            int sizes = 0;
            int all = 0;
            for (int i = 0; i < count.length; i++) {
                sizes |= Math.min(15, Integer.SIZE - Integer.numberOfLeadingZeros(count[i])) << (4 * i);
                all += count[i];
            }
            if (all > 2) {
                bySize.computeIfAbsent(Integer.toHexString(sizes), _ -> new TreeSet<>())
                        .add(word);
            }
        });
        return bySize;
    }

    private Map<String, SortedSet<String>> phrases() {
        var byKind = new TreeMap<String, SortedSet<String>>();
        phrases.forEach((phrase, kinds) -> byKind.computeIfAbsent(Integer.toHexString(kinds), _ -> new TreeSet<>())
                .add(phrase));
        return byKind;
    }

    /// A line a key: the key, then its entries, separated by tabs.
    static void write(Path file, Map<String, SortedSet<String>> entries) throws IOException {
        try (var out = new OutputStreamWriter(
                new GZIPOutputStream(Files.newOutputStream(file), 1 << 16), StandardCharsets.UTF_8)) {
            for (var entry : entries.entrySet()) {
                out.write(entry.getKey() + "\t" + String.join("\t", entry.getValue()) + "\n");
            }
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
