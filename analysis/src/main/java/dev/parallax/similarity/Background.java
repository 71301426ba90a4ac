package dev.parallax.similarity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/// How much a shared word says in one language: 0 for a word that is everywhere, 7 for one we never saw.
/// The tables are fixed, so that the likeness of two articles never hangs on what else has arrived.
public sealed interface Background {
    double UNKNOWN = 7;

    /// For a word in lower case.
    double rarity(String word);

    /// The table of a language (BCP 47), or a guess by the word's length where we have none.
    static Background of(String language) {
        boolean english = language.isEmpty()
                || language.equals("und")
                || Locale.forLanguageTag(language).getLanguage().equals("en");
        return english ? Table.ENGLISH : new ByLength();
    }

    /// Measured on text.
    record Table(Map<String, Double> rarities) implements Background {
        static final Table ENGLISH = read("rarity-en.txt");

        public Table {
            rarities = Map.copyOf(rarities);
        }

        @Override
        public double rarity(String word) {
            return rarities.getOrDefault(word, UNKNOWN);
        }

        private static Table read(String resource) {
            var rarities = new HashMap<String, Double>();
            try (InputStream in = Background.class.getResourceAsStream(resource)) {
                if (in == null) {
                    throw new IllegalStateException(resource + " must be on the class path but was missing");
                }
                new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))
                        .lines()
                        .filter(line -> !line.startsWith("#"))
                        .map(line -> line.split(" ", 2))
                        .forEach(pair -> rarities.put(pair[0], Double.valueOf(pair[1])));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            return new Table(rarities);
        }
    }

    /// The short words of most languages are their grammar.
    record ByLength() implements Background {
        @Override
        public double rarity(String word) {
            return switch (word.codePointCount(0, word.length())) {
                case 0, 1 -> 0;
                case 2, 3 -> Character.isIdeographic(word.codePointAt(0)) ? 4 : 0.5;
                case 4, 5 -> 2;
                case 6, 7 -> 3.5;
                default -> 5;
            };
        }
    }
}
