package dev.parallax.language;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The most frequent words of some languages; a word that several share counts a part for each.
final class FrequentWords {
    private static final String RESOURCE = "frequent-words.txt";
    private static final int ENOUGH = 60; // frequent words after which no more are read

    private final List<String> languages;
    private final Map<String, int[]> words; // to the indices of the languages that have it

    private FrequentWords(List<String> languages, Map<String, int[]> words) {
        this.languages = languages;
        this.words = words;
    }

    static FrequentWords shipped() {
        try (var in = FrequentWords.class.getResourceAsStream(RESOURCE)) {
            if (in == null) {
                throw new IllegalStateException(RESOURCE + " must be on the class path but was not");
            }
            return of(new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Lines of a language and its words.
    private static FrequentWords of(List<String> lines) {
        var languages = new ArrayList<String>();
        var words = new HashMap<String, int[]>();
        for (var line : lines) {
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var parts = line.split("\\s+");
            languages.add(parts[0]);
            for (int i = 1; i < parts.length; i++) {
                words.merge(parts[i], new int[] {languages.size() - 1}, FrequentWords::joined);
            }
        }
        return new FrequentWords(List.copyOf(languages), Map.copyOf(words));
    }

    private static int[] joined(int[] first, int[] second) {
        var all = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, all, first.length, second.length);
        return all;
    }

    /// The language with the most of its frequent words in a text of lower-case letters; none without any, or where
    /// two share the lead.
    Optional<String> language(String text) {
        var scores = new double[languages.size()];
        int found = 0;
        for (int at = 0; at < text.length() && found < ENOUGH; ) {
            int end = wordEnd(text, at);
            int[] of = end == at ? null : words.get(text.substring(at, end));
            if (of != null) {
                found++;
                for (int language : of) {
                    scores[language] += 1.0 / of.length;
                }
            }
            at = end == at ? at + 1 : end;
        }
        return leader(scores);
    }

    private static int wordEnd(String text, int start) {
        int at = start;
        while (at < text.length() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return at;
    }

    private Optional<String> leader(double[] scores) {
        int first = 0;
        for (int i = 1; i < scores.length; i++) {
            first = scores[i] > scores[first] ? i : first;
        }
        boolean clear = scores[first] > 0;
        for (int i = 0; i < scores.length; i++) {
            clear &= i == first || scores[i] < scores[first] * 0.9;
        }
        return clear ? Optional.of(languages.get(first)) : Optional.empty();
    }
}
