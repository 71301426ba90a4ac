package dev.parallax.claims;

import dev.parallax.similarity.Background;
import dev.parallax.text.Token;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// What a statement says, made comparable: the stems of its telling words with their weights, its quantities, whether
/// it negates, how many words it has, and whether it only refers to what another said.
record Gist(
        Map<String, Double> terms, List<Quantities.Quantity> quantities, boolean negated, boolean refers, int words) {
    private static final double COMMON = 1.2;
    private static final double RAREST = 5;
    private static final double QUIET = 7;

    Gist {
        terms = Collections.unmodifiableMap(new TreeMap<>(terms)); // sorted: sums are the same to the last bit
        quantities = List.copyOf(quantities);
    }

    static Gist of(List<Token> tokens, Background background) {
        var terms = new HashMap<String, Double>();
        boolean negated = false;
        boolean refers = false;
        int words = 0;
        for (var token : tokens) {
            if (!token.isWord()) {
                continue;
            }
            words++;
            var lower = token.text().toLowerCase(Locale.ROOT).replace('’', '\'');
            boolean negates = Lexicon.NEGATIONS.contains(lower) || lower.endsWith("n't");
            negated |= negates;
            if (Lexicon.REFERENCES.contains(lower)) {
                refers = true;
            } else if (!negates && background.rarity(lower) >= COMMON) {
                terms.merge(term(token), Math.min(background.rarity(lower), RAREST), Math::min);
            }
        }
        boolean quiet = terms.values().stream().mapToDouble(w -> w).sum() <= QUIET;
        return new Gist(terms, Quantities.of(tokens), negated, quiet && (refers || words <= 3), words);
    }

    /// With these words added, as far as they are new.
    Gist with(Map<String, Double> more) {
        var all = new HashMap<>(more);
        all.putAll(terms);
        return new Gist(all, quantities, negated, refers, words);
    }

    static String term(Token token) {
        var stem = token.isCapitalised() ? Stem.ofName(token.text()) : Stem.of(token.text());
        return Lexicon.SYNONYMS.getOrDefault(stem, stem);
    }
}
