package dev.parallax.entities;

import dev.parallax.news.Part;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// The persons of an article by the parts of their full names: "Dmitry Peskov", "D. Peskov" and "Peskov" are one; of
/// two
/// brothers, a surname is the one named last before. Every look-up takes the same time however many there are.
final class Persons {
    private static final int LONGEST = 8;

    private final Map<List<String>, List<Thing>> byGivenName = new HashMap<>();
    private final Map<List<String>, Sharers> bySurname = new HashMap<>();
    private final Map<List<String>, Sharers> byWord = new HashMap<>();

    /// Those whose full names share some words: the first, and each by the places that name it.
    private record Sharers(Thing first, TreeMap<Long, Thing> places) {
        Thing nearest(Name name) {
            var before = places.lowerEntry(place(name));
            boolean near = before != null && before.getKey() >= place(name) - name.first();
            return near ? before.getValue() : first;
        }
    }

    /// Where a name stands, those of the title after all of the body.
    private static long place(Name name) {
        return name.first() + (name.text().part() == Part.TITLE ? 1L << Integer.SIZE : 0);
    }

    void add(Thing person) {
        var words = person.words();
        if (words.size() > 1) {
            givenNames(words)
                    .distinct()
                    .forEach(given -> byGivenName
                            .computeIfAbsent(List.of(words.getLast(), given), _ -> new ArrayList<>())
                            .add(person));
        }
        named(person.names().getFirst(), person);
    }

    /// Takes note that a name stands for a person known already.
    void named(Name name, Thing person) {
        var words = person.words();
        for (int n = 1; n < Math.min(words.size(), LONGEST); n++) {
            share(bySurname, words.subList(words.size() - n, words.size()), name, person);
        }
        if (words.size() > 1) {
            words.stream().distinct().limit(LONGEST).forEach(word -> share(byWord, List.of(word), name, person));
        }
    }

    private static void share(Map<List<String>, Sharers> sharers, List<String> words, Name name, Thing person) {
        sharers.computeIfAbsent(words, _ -> new Sharers(person, new TreeMap<>()))
                .places()
                .put(place(name), person);
    }

    /// The first person whose full name agrees with another.
    Optional<Thing> agreeing(List<String> words) {
        return words.size() < 2
                ? Optional.empty()
                : givenNames(words)
                        .distinct()
                        .flatMap(given -> byGivenName.getOrDefault(List.of(words.getLast(), given), List.of()).stream()
                                .filter(person -> agree(person.words(), words))
                                .limit(1))
                        .min(Thing.FIRST);
    }

    /// What a full name is found by: its given names, their parts and their first letters.
    private static Stream<String> givenNames(List<String> words) {
        return words.subList(0, words.size() - 1).stream()
                .flatMap(given -> Stream.concat(
                        Stream.of(given, given.substring(0, given.offsetByCodePoints(0, 1))),
                        Stream.of(given.split("-")).filter(part -> !part.isEmpty())));
    }

    /// Whether two full names agree: the same surname, and given names of which one's are the other's or their
    /// initials.
    static boolean agree(List<String> a, List<String> b) {
        if (a.size() < 2 || b.size() < 2 || !a.getLast().equals(b.getLast())) {
            return false;
        }
        var shorter = a.size() <= b.size() ? a : b;
        var longer = a.size() <= b.size() ? b : a;
        return shorter.subList(0, shorter.size() - 1).stream()
                .allMatch(given -> longer.subList(0, longer.size() - 1).stream().anyMatch(g -> isSame(given, g)));
    }

    private static boolean isSame(String given, String other) {
        boolean initial = given.length() == 1 || other.length() == 1;
        return given.equals(other)
                || (initial && given.charAt(0) == other.charAt(0))
                || List.of(other.split("-")).contains(given)
                || List.of(given.split("-")).contains(other);
    }

    /// The person of whose full name the words are a part, as a surname if possible, else as a given name.
    Optional<Thing> whole(List<String> words, Name name) {
        var sharers = bySurname.get(words);
        if (sharers == null && words.size() == 1) {
            sharers = byWord.get(words);
        }
        return Optional.ofNullable(sharers).map(all -> all.nearest(name));
    }
}
