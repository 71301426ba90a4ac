package dev.parallax.entities;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Which names are one person's: "Dmitry Peskov", "D. Peskov" and "Peskov"; of two brothers, the one named last before.
final class Persons {
    private Persons() {}

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

    /// The person of whose full name `words` are a part, as a surname if possible, else as a given name.
    static Optional<Thing> named(List<String> words, Name name, List<Thing> things) {
        var full = things.stream()
                .filter(Thing::isPerson)
                .filter(thing -> thing.words().size() > words.size())
                .toList();
        var bySurname = full.stream().filter(t -> endsWith(t.words(), words)).toList();
        var candidates = bySurname.isEmpty()
                ? full.stream().filter(t -> t.words().containsAll(words)).toList()
                : bySurname;
        return candidates.size() < 2 ? candidates.stream().findFirst() : nearest(name, candidates);
    }

    private static boolean endsWith(List<String> full, List<String> words) {
        return full.subList(full.size() - words.size(), full.size()).equals(words);
    }

    private static Optional<Thing> nearest(Name name, List<Thing> candidates) {
        var before = candidates.stream()
                .filter(thing -> lastBefore(name, thing) >= 0)
                .max(Comparator.comparingInt(thing -> lastBefore(name, thing)));
        return before.or(() -> candidates.stream().findFirst());
    }

    private static int lastBefore(Name name, Thing thing) {
        return thing.names().stream()
                .filter(other -> other.text().part() == name.text().part() && other.first() < name.first())
                .mapToInt(Name::first)
                .max()
                .orElse(-1);
    }
}
