package dev.parallax.stances;

import dev.parallax.gazetteer.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Words that show someone for (above 0) or against (below 0) something, in every form in which they occur.
final class Lexicon {
    private final Map<String, List<Tie>> ties = new HashMap<>();
    private final Map<String, Integer> tones = new HashMap<>();
    private final Set<String> negations = new HashSet<>();

    private Lexicon() {}

    static Lexicon load() {
        var lexicon = new Lexicon();
        Table.rows(Lexicon.class, "lexicon.tsv").forEach(lexicon::add);
        return lexicon;
    }

    /// The tie that fits best of those whose words begin at a token.
    @Nullable
    Tie tie(Stage stage, int token) {
        Tie best = null;
        for (var tie : ties.getOrDefault(stage.word(token), List.of())) {
            if (tie.standsAt(stage, token) && (best == null || tie.fit(stage, token) > best.fit(stage, token))) {
                best = tie;
            }
        }
        return best;
    }

    /// How a word colours what is said near it.
    int tone(String word) {
        return tones.getOrDefault(word, 0);
    }

    boolean negates(String word) {
        return negations.contains(word) || word.endsWith("n't") || word.endsWith("n’t");
    }

    private void add(String[] row) {
        int sign = row[1].equals("+") ? 1 : -1;
        for (var word : row[2].split(" ")) {
            switch (row[0]) {
                case "TONE" -> tones.putIfAbsent(word, sign);
                case "NEGATION" -> negations.add(word);
                default -> add(Tie.Kind.valueOf(row[0]), sign, List.of(word.split("_")));
            }
        }
    }

    private void add(Tie.Kind kind, int sign, List<String> words) {
        var forms = kind == Tie.Kind.DEED ? VerbForms.of(words.getFirst()) : Stream.of(words.getFirst());
        forms.distinct().forEach(form -> {
            var whole = new ArrayList<>(words);
            whole.set(0, form);
            ties.computeIfAbsent(form, _ -> new ArrayList<>()).add(new Tie(kind, sign, List.copyOf(whole)));
            if (kind == Tie.Kind.DEED && words.size() == 1) {
                tones.putIfAbsent(form, sign);
            }
        });
    }
}
