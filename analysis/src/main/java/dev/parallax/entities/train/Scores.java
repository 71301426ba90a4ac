package dev.parallax.entities.train;

import dev.parallax.entities.Name;
import dev.parallax.entities.Recognizer;
import dev.parallax.entities.tagger.Trainer.Sample;
import dev.parallax.news.Entity;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// How many names of persons, organisations and places a recognizer found, by exact place and type.
record Scores(int right, int found, int wanted) {
    static final Scores NONE = new Scores(0, 0, 0);

    private record Place(int first, int end, Entity.Type type) {}

    static Scores of(Recognizer recognizer, List<Sample> samples) {
        return samples.stream()
                .map(sample -> of(recognizer.names(sample.text()), sample.names()))
                .reduce(NONE, Scores::plus);
    }

    /// What is found where a name of another type is marked (nationalities, works) counts neither way.
    private static Scores of(List<Name> found, List<Name> marked) {
        var others = marked.stream().filter(Scores::isOther).toList();
        var places = places(found.stream()
                .filter(name -> others.stream().noneMatch(o -> o.first() < name.end() && name.first() < o.end())));
        var wanted = places(marked.stream());
        var right = new HashSet<>(places);
        right.retainAll(wanted);
        return new Scores(right.size(), places.size(), wanted.size());
    }

    private static Set<Place> places(Stream<Name> names) {
        return names.filter(name -> !isOther(name))
                .map(name -> new Place(name.first(), name.end(), name.type()))
                .collect(Collectors.toSet());
    }

    private static boolean isOther(Name name) {
        return name.type() == Entity.Type.OTHER;
    }

    Scores plus(Scores other) {
        return new Scores(right + other.right, found + other.found, wanted + other.wanted);
    }

    double f1() {
        return right == 0 ? 0 : 2.0 * right / (found + wanted);
    }

    @Override
    public String toString() {
        return "P %.3f  R %.3f  F1 %.3f  wanted %d"
                .formatted(right / (double) Math.max(1, found), right / (double) Math.max(1, wanted), f1(), wanted);
    }
}
