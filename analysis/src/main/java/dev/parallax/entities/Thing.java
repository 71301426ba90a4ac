package dev.parallax.entities;

import dev.parallax.gazetteer.Known;
import dev.parallax.news.Entity;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What names found so far stand for: the names themselves, the words of the fullest, and what the tables know of it.
final class Thing {
    private final List<Name> names = new ArrayList<>();
    private final @Nullable Known known;
    private List<String> words;
    private Entity.Type type;

    Thing(Name name, List<String> words, @Nullable Known known) {
        this.names.add(name);
        this.words = words;
        this.type = name.type();
        this.known = known;
    }

    void add(Name name) {
        names.add(name);
    }

    /// Takes over all names of another; the fuller words stand for both.
    void absorb(Thing other) {
        names.addAll(other.names);
        words = other.words.size() > words.size() ? other.words : words;
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

    void become(Entity.Type other) {
        type = other;
    }

    boolean isPerson() {
        return type == Entity.Type.PERSON;
    }

    @Nullable
    Known known() {
        return known;
    }

    String lastWord() {
        return words.getLast();
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
