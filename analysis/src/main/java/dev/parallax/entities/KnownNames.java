package dev.parallax.entities;

import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.news.Entity;
import dev.parallax.text.Text;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Sets right, by the tables, what a recognizer found: a well-known name is found, whole and of its own type, unless it
/// is a part of a longer name or the surname of someone in the article.
final class KnownNames {
    private final Gazetteer gazetteer;

    KnownNames(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    List<Name> correct(Text text, List<Name> found) {
        var names = new ArrayList<>(found);
        for (var sentence : text.sentences()) {
            int at = sentence.first();
            while (at < sentence.end()) {
                var match = plain(text, at, sentence.end());
                match.ifPresent(name -> put(name, names));
                at = match.map(Name::end).orElse(at + 1);
            }
        }
        names.sort(Comparator.comparingInt(Name::first));
        return names;
    }

    private Optional<Name> plain(Text text, int at, int limit) {
        return gazetteer
                .match(text.tokens(), at, limit)
                .filter(match -> match.known().kind().isPlain())
                .map(match -> Name.of(text, at, match.end(), match.known().type()));
    }

    private static void put(Name known, List<Name> names) {
        var touched = names.stream().filter(name -> overlap(name, known)).toList();
        boolean part = touched.stream().anyMatch(name -> name.first() < known.first() || name.end() > known.end());
        if (!part && !isSurname(known, names)) {
            names.removeAll(touched);
            names.add(known);
        }
    }

    private static boolean isSurname(Name known, List<Name> names) {
        var words = known.words();
        return names.stream()
                .filter(name -> name.type() == Entity.Type.PERSON)
                .map(Name::words)
                .anyMatch(full -> full.size() > words.size()
                        && full.subList(full.size() - words.size(), full.size()).equals(words));
    }

    private static boolean overlap(Name a, Name b) {
        return a.first() < b.end() && b.first() < a.end();
    }
}
