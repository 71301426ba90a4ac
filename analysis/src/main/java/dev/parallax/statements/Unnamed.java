package dev.parallax.statements;

import dev.parallax.news.Entity;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;

/// The speakers of an article that nobody names ("a guard at the bridge"): entities of the article's own, called what
/// the article calls them. Without a name they have no mentions.
final class Unnamed {
    private final String article;
    private final SequencedMap<String, Entity> speakers = new LinkedHashMap<>();

    Unnamed(String article) {
        this.article = article;
    }

    List<Entity> all() {
        return List.copyOf(speakers.values());
    }

    boolean has(Entity speaker) {
        return speakers.containsKey(speaker.id());
    }

    /// The last ones added, the latest first.
    List<Entity> latest(int limit) {
        return speakers.sequencedValues().reversed().stream().limit(limit).toList();
    }

    /// The speaker called `name`.
    Entity add(String name, Entity.Type type) {
        return speakers.computeIfAbsent(
                Ids.of("u-", article, name), id -> new Entity(id, name, type, null, List.of(), List.of()));
    }
}
