package dev.parallax.entities.train;

import dev.parallax.news.Entity;
import dev.parallax.news.Span;
import java.util.Collection;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/// How many of some marked things were found, and how many were found at all.
record Scores(int right, int found, int wanted) {
    static final Scores NONE = new Scores(0, 0, 0);

    /// A place in a text, and the type of what is named there.
    record Place(Span span, Entity.Type type) {}

    /// Persons, organisations and places by exact place and type. What is found where a name of another type is marked
    /// (nationalities, works) counts neither way.
    static Scores of(Collection<Place> found, Collection<Place> marked) {
        var others = marked.stream().filter(Scores::isOther).toList();
        var places = places(found);
        places.removeIf(place -> others.stream().anyMatch(o -> o.span().overlaps(place.span())));
        var wanted = places(marked);
        var right = new HashSet<>(places);
        right.retainAll(wanted);
        return new Scores(right.size(), places.size(), wanted.size());
    }

    private static Set<Place> places(Collection<Place> places) {
        return places.stream().filter(place -> !isOther(place)).collect(Collectors.toCollection(HashSet::new));
    }

    private static boolean isOther(Place place) {
        return place.type() == Entity.Type.OTHER;
    }

    Scores plus(Scores other) {
        return new Scores(right + other.right, found + other.found, wanted + other.wanted);
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
        double precision = right / (double) Math.max(1, found);
        double recall = right / (double) Math.max(1, wanted);
        return String.format(Locale.ROOT, "P %.3f  R %.3f  F1 %.3f  wanted %d", precision, recall, f1(), wanted);
    }
}
