package dev.parallax.statements;

import dev.parallax.news.Statement.Act;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// The cues known, by every form they take. Regular forms are derived from the lemma, with and without doubling the
/// last consonant, since a form that does not exist does no harm.
final class CueLexicon {
    private static final String VOWELS = "aeiou";

    private final Map<String, Cue> verbs = new HashMap<>();
    private final Map<String, Cue> nouns = new HashMap<>();

    private CueLexicon() {}

    static CueLexicon load() {
        var lexicon = new CueLexicon();
        Resources.rows("cues.tsv").forEach(lexicon::add);
        return lexicon;
    }

    /// The cue that a lower-case word can be; a verb before a noun.
    Optional<Cue> find(String word) {
        var verb = verbs.get(word);
        return Optional.ofNullable(verb != null ? verb : nouns.get(word));
    }

    Optional<Cue> noun(String word) {
        return Optional.ofNullable(nouns.get(word));
    }

    private void add(List<String> row) {
        var cue = new Cue(row.get(0), Cue.Kind.valueOf(row.get(1)), Act.valueOf(row.get(2)));
        var irregular = row.size() > 3 ? List.of(row.get(3).split(" ")) : List.<String>of();
        var forms = cue.isVerb() ? verbs : nouns;
        Stream.concat(irregular.stream(), forms(cue)).forEach(form -> forms.putIfAbsent(form, cue));
    }

    private static Stream<String> forms(Cue cue) {
        var lemma = cue.lemma();
        return switch (cue.kind()) {
            case PREPOSITION -> Stream.of(lemma);
            case NOUN -> Stream.of(lemma, third(lemma));
            case SAY, VERB ->
                Stream.of(
                        lemma,
                        third(lemma),
                        past(lemma),
                        stem(lemma) + "ing",
                        doubled(lemma) + "ed",
                        doubled(lemma) + "ing");
        };
    }

    private static String third(String lemma) {
        if (endsInConsonantY(lemma)) {
            return lemma.substring(0, lemma.length() - 1) + "ies";
        }
        return lemma + (lemma.matches(".*(s|x|ch|sh)") ? "es" : "s");
    }

    private static String past(String lemma) {
        return endsInConsonantY(lemma) ? lemma.substring(0, lemma.length() - 1) + "ied" : stem(lemma) + "ed";
    }

    private static String stem(String lemma) {
        return lemma.endsWith("e") && !lemma.endsWith("ee") ? lemma.substring(0, lemma.length() - 1) : lemma;
    }

    private static String doubled(String lemma) {
        return lemma + lemma.substring(lemma.length() - 1).toLowerCase(Locale.ROOT);
    }

    private static boolean endsInConsonantY(String lemma) {
        return lemma.endsWith("y") && lemma.length() > 1 && VOWELS.indexOf(lemma.charAt(lemma.length() - 2)) < 0;
    }
}
