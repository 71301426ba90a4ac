package dev.parallax.gazetteer;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// What the people and things of a place are called: "Russian" → Russia, "Karsovian" → Karsovia where an article names
/// such a place.
public final class Demonyms {
    private static final List<String> ENDINGS =
            List.of("ian", "an", "n", "i", "ese", "ish", "ic", "er", "ite", "nian", "vian", "ean", "iot", "ois", "ine");
    private static final List<String> PLACE_ENDINGS =
            List.of("", "a", "ia", "y", "e", "o", "land", "stan", "istan", "s", "as", "us", "mark", "way");

    private final Map<String, String> countries = new HashMap<>();
    private final Set<String> peoples = new HashSet<>();

    private Demonyms() {}

    public static Demonyms load() {
        var demonyms = new Demonyms();
        for (var row : Table.rows(Demonyms.class, "demonyms.tsv")) {
            for (var demonym : row[3].split("\\|")) {
                demonyms.countries.putIfAbsent(Fold.of(demonym), row[1]);
            }
        }
        Table.lines(Demonyms.class, "peoples.txt").forEach(people -> demonyms.peoples.add(Fold.of(people)));
        return demonyms;
    }

    /// The country of a demonym, singular or plural, as the tables know it.
    public Optional<String> country(String demonym) {
        var folded = Fold.of(demonym);
        var singular = folded.endsWith("s") ? folded.substring(0, folded.length() - 1) : folded;
        return Optional.ofNullable(countries.getOrDefault(folded, countries.get(singular)));
    }

    /// Whether a word names a people, a faith or what belongs to a country, known by itself.
    public boolean isKnown(String word) {
        var folded = Fold.of(word);
        return country(word).isPresent()
                || peoples.contains(folded)
                || (folded.endsWith("s") && peoples.contains(folded.substring(0, folded.length() - 1)));
    }

    /// The place among `places` that a demonym is made from, or the country the tables give.
    public Optional<String> place(String demonym, List<String> places) {
        var known = country(demonym);
        return known.isPresent()
                ? known
                : places.stream().filter(place -> isOf(demonym, place)).findFirst();
    }

    /// Whether a word looks made from a place's name: the same stem, an ending for people.
    public static boolean isOf(String demonym, String place) {
        var word = Fold.of(demonym);
        var singular = word.endsWith("s") && !word.endsWith("ss") ? word.substring(0, word.length() - 1) : word;
        var name = Fold.of(place);
        return !word.equals(name)
                && ENDINGS.stream()
                        .filter(singular::endsWith)
                        .map(ending -> singular.substring(0, singular.length() - ending.length()))
                        .anyMatch(stem -> stem.length() >= 3 && isStem(stem, name));
    }

    private static boolean isStem(String stem, String name) {
        return name.startsWith(stem) && PLACE_ENDINGS.contains(name.substring(stem.length()));
    }
}
