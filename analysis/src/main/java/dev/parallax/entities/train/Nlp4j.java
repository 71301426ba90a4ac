package dev.parallax.entities.train;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectStreamClass;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.BiConsumer;

/// Reads the lexica of NLP4J's `nlp4j-english` 1.1.3 (Apache-2.0), unpacked: serialised Java objects.
final class Nlp4j {
    static final String CLUSTERS = "en-brown-clusters-simplified-lowercase";
    static final String NAMES = "en-named-entity-gazetteers-simplified";

    private static final String VECTORS = "en-word-embeddings-undigitalized";

    private static final int LONGEST_WORD = 30;

    private Nlp4j() {}

    /// The path of each word's cluster: the longest that the lexicon gives.
    static void clusters(Path folder, BiConsumer<String, String> word) throws IOException {
        for (var entry : ((Map<?, ?>) read(folder.resolve(CLUSTERS))).entrySet()) {
            var path = ((Collection<?>) entry.getValue())
                    .stream().map(String.class::cast).reduce("", (a, b) -> b.length() > a.length() ? b : a);
            word.accept((String) entry.getKey(), path);
        }
    }

    /// Every name with the numbers of its types, words parted by blanks.
    static void names(Path folder, BiConsumer<String, Collection<?>> name) throws IOException {
        var root = ((PrefixTree) read(folder.resolve(NAMES))).n_root;
        if (root != null) {
            walk(root, new ArrayDeque<>(), name);
        }
    }

    /// The vectors of words of letters, as they are written.
    static SortedMap<String, float[]> vectors(Path folder) throws IOException {
        var vectors = new TreeMap<String, float[]>();
        for (var entry : ((Map<?, ?>) read(folder.resolve(VECTORS))).entrySet()) {
            var word = (String) entry.getKey();
            if (word.length() < LONGEST_WORD
                    && word.chars().anyMatch(Character::isLetter)
                    && word.chars().noneMatch(Character::isWhitespace)) {
                vectors.put(word, (float[]) entry.getValue());
            }
        }
        return vectors;
    }

    private static void walk(PrefixNode node, Deque<String> words, BiConsumer<String, Collection<?>> name) {
        if (node.value instanceof Collection<?> types) {
            name.accept(String.join(" ", words), types);
        }
        node.forEach((word, next) -> {
            words.addLast(word);
            walk(next, words, name);
            words.removeLast();
        });
    }

    private static Object read(Path file) throws IOException {
        try (var in = new BufferedInputStream(Files.newInputStream(file), 1 << 20);
                var objects = new Objects(in)) {
            return objects.readObject();
        } catch (ClassNotFoundException e) {
            throw new IOException(file.toString(), e);
        }
    }

    /// Puts our own classes in the place of NLP4J's.
    private static final class Objects extends ObjectInputStream {
        Objects(BufferedInputStream in) throws IOException {
            super(in);
        }

        @Override
        protected Class<?> resolveClass(ObjectStreamClass described) throws IOException, ClassNotFoundException {
            var name = described.getName();
            return name.endsWith(".PrefixTree")
                    ? PrefixTree.class
                    : name.endsWith(".PrefixNode") ? PrefixNode.class : super.resolveClass(described);
        }
    }
}
