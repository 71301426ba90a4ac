package dev.parallax.stances;

import dev.parallax.gazetteer.Table;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Words that show someone for (above 0) or against (below 0) something, in every form in which they occur.
final class Lexicon {
    private static final Pattern SOFT = Pattern.compile(".*[^aeiou]y");
    private static final Pattern DOUBLED = Pattern.compile(".*[^aeiou][aeiou][bdgklmnprst]");

    private final Map<String, Integer> deeds = new HashMap<>();
    private final Map<String, Integer> tones = new HashMap<>();
    private final Set<String> negations = new HashSet<>();

    private Lexicon() {}

    static Lexicon load() {
        var lexicon = new Lexicon();
        Table.rows(Lexicon.class, "lexicon.tsv").forEach(lexicon::add);
        return lexicon;
    }

    /// How the subject of a verb stands to its object; 0 for other words.
    int deed(String word) {
        return deeds.getOrDefault(word, 0);
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
                case "DEED" -> addForms(word, sign);
                case "TONE" -> tones.putIfAbsent(word, sign);
                case "NEGATION" -> negations.add(word);
                default -> throw new IllegalArgumentException("kind must be known but was " + row[0]);
            }
        }
    }

    /// All regular forms of a verb, and some that no one writes.
    private void addForms(String verb, int sign) {
        var stem = verb.endsWith("e") ? verb.substring(0, verb.length() - 1) : verb;
        var soft = SOFT.matcher(verb).matches() ? stem.substring(0, stem.length() - 1) + "i" : verb;
        var hard = DOUBLED.matcher(verb).matches() ? verb + verb.charAt(verb.length() - 1) : stem;
        var forms = List.of(verb, verb + "s", soft + "es", soft.equals(verb) ? stem + "ed" : soft + "ed", stem + "ing");
        Stream.concat(forms.stream(), Stream.of(hard + "ed", hard + "ing")).forEach(form -> {
            deeds.putIfAbsent(form, sign);
            tones.putIfAbsent(form, sign);
        });
    }
}
