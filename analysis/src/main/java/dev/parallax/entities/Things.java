package dev.parallax.entities;

import dev.parallax.gazetteer.Known;
import dev.parallax.news.Entity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The things that an article's names stand for, as far as it has been read, in the order they came up. Where several
/// fit a name, the first does.
final class Things {
    private final List<Thing> all = new ArrayList<>();
    private final Map<Known, Thing> known = new HashMap<>();
    private final Map<List<String>, Thing> named = new HashMap<>();
    private final Map<Called, Thing> called = new HashMap<>();
    private final Persons persons = new Persons();
    private final Bodies bodies = new Bodies();

    private record Called(List<String> words, Entity.Type type) {}

    List<Thing> all() {
        return all;
    }

    void add(Name name, List<String> words, @Nullable Known what) {
        var thing = new Thing(name, words, what, all.size());
        all.add(thing);
        if (what != null) {
            known.putIfAbsent(what, thing);
        }
        named.putIfAbsent(words, thing);
        called.putIfAbsent(new Called(words, name.type()), thing);
        if (thing.isPerson()) {
            persons.add(thing);
        } else {
            bodies.add(thing);
        }
    }

    void add(Name name, Thing thing) {
        thing.add(name);
        if (thing.isPerson()) {
            persons.named(name, thing);
        }
    }

    /// What the same name, or another full name of the same thing, stands for.
    Optional<Thing> same(Name name, List<String> words, Optional<Known> what) {
        var byWords = words.size() > 1 ? named.get(words) : called.get(new Called(words, name.type()));
        var byName = name.type() == Entity.Type.PERSON ? persons.agreeing(words) : Optional.<Thing>empty();
        return Stream.of(what.map(known::get), Optional.ofNullable(byWords), byName)
                .flatMap(Optional::stream)
                .min(Thing.FIRST);
    }

    /// What a name is a part or the abbreviation of.
    Optional<Thing> whole(Name name, List<String> words) {
        var person = name.type() == Entity.Type.PERSON || words.size() == 1
                ? persons.whole(words, name)
                : Optional.<Thing>empty();
        return person.or(() -> bodies.whole(words, name.type())).or(() -> bodies.abbreviated(name));
    }
}
