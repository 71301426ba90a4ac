package dev.parallax.entities;

import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.gazetteer.Known;
import dev.parallax.gazetteer.Table;
import dev.parallax.news.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Puts the names of one article together where they name one thing.
final class Joiner {
    private final Gazetteer gazetteer;
    private final Set<String> titles = new HashSet<>(Table.lines(Joiner.class, "titles.txt"));

    Joiner(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /// The fullest names first, so that each shorter one finds what it is a part of.
    List<Thing> join(List<Name> names) {
        var things = new ArrayList<Thing>();
        names.stream()
                .sorted(Comparator.comparingInt((Name name) -> -words(name).size()))
                .forEach(name -> place(name, things));
        things.forEach(thing -> thing.names()
                .sort(Comparator.comparing(Name::text, Comparator.comparing(t -> t.part()))
                        .thenComparingInt(Name::first)));
        return things;
    }

    private void place(Name name, List<Thing> things) {
        var words = words(name);
        var known = gazetteer.find(name.called()).filter(k -> k.type() == name.type());
        same(name, words, known, things)
                .or(() -> part(name, words, known, things))
                .ifPresentOrElse(
                        thing -> thing.add(name), () -> things.add(new Thing(name, words, known.orElse(null))));
    }

    private static Optional<Thing> same(Name name, List<String> words, Optional<Known> known, List<Thing> things) {
        return things.stream()
                .filter(thing -> known.filter(k -> k.equals(thing.known())).isPresent() || isSame(name, words, thing))
                .findFirst();
    }

    private static boolean isSame(Name name, List<String> words, Thing thing) {
        if (thing.words().equals(words)) {
            return words.size() > 1 || thing.type() == name.type();
        }
        return thing.isPerson() && name.type() == Entity.Type.PERSON && Persons.agree(thing.words(), words);
    }

    private static Optional<Thing> part(Name name, List<String> words, Optional<Known> known, List<Thing> things) {
        if (known.filter(k -> k.kind().isPlain()).isPresent()) {
            return Optional.empty();
        }
        var person = name.type() == Entity.Type.PERSON || words.size() == 1
                ? Persons.named(words, name, things)
                : Optional.<Thing>empty();
        return person.or(() -> Bodies.named(words, name.type(), things))
                .or(() -> things.stream()
                        .filter(thing -> Bodies.isAcronym(name, thing.words()))
                        .findFirst());
    }

    /// The words that tell, without a person's titles.
    private List<String> words(Name name) {
        var words = name.words();
        while (name.type() == Entity.Type.PERSON && words.size() > 1 && titles.contains(words.getFirst())) {
            words = words.subList(1, words.size());
        }
        return words.isEmpty() ? List.of(name.called()) : words;
    }
}
