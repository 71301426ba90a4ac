package dev.parallax.entities;

import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.gazetteer.Table;
import dev.parallax.news.Entity;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
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
        var things = new Things();
        names.stream()
                .sorted(Comparator.comparingInt((Name name) -> -words(name).size()))
                .forEach(name -> place(name, things));
        things.all()
                .forEach(thing -> thing.names()
                        .sort(Comparator.comparing(Name::text, Comparator.comparing(t -> t.part()))
                                .thenComparingInt(Name::first)));
        return things.all();
    }

    private void place(Name name, Things things) {
        var words = words(name);
        var known = gazetteer.find(name.called()).filter(k -> k.type() == name.type());
        boolean plain = known.filter(k -> k.kind().isPlain()).isPresent();
        var thing = things.same(name, words, known);
        if (thing.isEmpty() && !plain) {
            thing = things.whole(name, words);
        }
        thing.ifPresentOrElse(t -> things.add(name, t), () -> things.add(name, words, known.orElse(null)));
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
