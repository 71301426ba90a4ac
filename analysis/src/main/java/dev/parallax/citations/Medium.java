package dev.parallax.citations;

import dev.parallax.gazetteer.Gazetteer;
import dev.parallax.gazetteer.Known;
import dev.parallax.gazetteer.Table;
import dev.parallax.gazetteer.Words;
import dev.parallax.news.Citation;
import dev.parallax.news.Entity;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Tells the media among organisations: those the tables know, and those whose names or neighbours say so.
final class Medium {
    private final Gazetteer gazetteer;
    private final Map<String, Citation.Kind> words = new HashMap<>();

    Medium(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Table.rows(Medium.class, "media-words.txt").forEach(row -> words.put(row[0], Citation.Kind.valueOf(row[1])));
    }

    Optional<Citation.Kind> kind(Entity entity) {
        var known = gazetteer.find(entity.name()).map(Known::kind);
        if (known.isPresent()) {
            return known.filter(Known.Kind::isMedium)
                    .map(kind -> kind == Known.Kind.AGENCY ? Citation.Kind.AGENCY : Citation.Kind.OUTLET);
        }
        var name = Words.of(entity.name());
        return entity.type() == Entity.Type.ORGANIZATION && name.size() > 1
                ? Stream.of(name.getLast(), name.getFirst())
                        .flatMap(word -> word(word).stream())
                        .findFirst()
                : Optional.empty();
    }

    /// What a word right before a name says it is: "the newspaper Dawn Courier".
    Optional<Citation.Kind> word(String word) {
        return Optional.ofNullable(words.get(word));
    }
}
