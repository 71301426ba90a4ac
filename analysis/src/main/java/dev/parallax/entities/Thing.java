package dev.parallax.entities;

import dev.parallax.gazetteer.Known;
import dev.parallax.news.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What names found so far stand for: the names themselves, the words of the fullest, and what the tables know of it.
final class Thing {
    static final Comparator<Thing> FIRST = Comparator.comparingInt(thing -> thing.order);

    private final List<Name> names = new ArrayList<>();
    private final @Nullable Known known;
    private final List<String> words;
    private final Entity.Type type;
    private final int order;

    /// `order` counts the things of an article as they come up.
    Thing(Name name, List<String> words, @Nullable Known known, int order) {
        this.order = order;
        this.names.add(name);
        this.words = words;
        this.type = name.type();
        this.known = known;
    }

    void add(Name name) {
        names.add(name);
    }

    List<Name> names() {
        return names;
    }

    List<String> words() {
        return words;
    }

    Entity.Type type() {
        return type;
    }

    boolean isPerson() {
        return type == Entity.Type.PERSON;
    }

    @Nullable
    Known known() {
        return known;
    }

    /// The name that says most: the longest of the fewest capitals only.
    Name fullest() {
        return names.stream()
                .max(Comparator.<Name>comparingInt(name -> name.words().size())
                        .thenComparing(name -> !shouts(name.called()))
                        .thenComparingInt(name -> name.called().length()))
                .orElseThrow();
    }

    private static boolean shouts(String written) {
        return written.chars().noneMatch(Character::isLowerCase);
    }
}
