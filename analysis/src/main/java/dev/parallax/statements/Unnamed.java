package dev.parallax.statements;

import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Part;
import dev.parallax.news.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// The speakers of an article that nobody names ("a guard at the bridge"): entities of the article's own, called what
/// the article calls them.
final class Unnamed {
    private final String article;
    private final SequencedMap<String, Entity> speakers = new LinkedHashMap<>();

    Unnamed(String article) {
        this.article = article;
    }

    List<Entity> all() {
        return List.copyOf(speakers.values());
    }

    /// The last ones added, the latest first.
    List<Entity> latest(int limit) {
        return speakers.sequencedValues().reversed().stream().limit(limit).toList();
    }

    /// The speaker called `name`, with one more place where it is called so.
    Entity add(String name, Entity.Type type, Part in, Span span) {
        var id = Ids.of("u-", article, name);
        var entity = new Entity(id, name, type, null, List.of(), List.of(new Mention(in, span)));
        return speakers.merge(id, entity, Unnamed::joined);
    }

    private static Entity joined(Entity one, Entity other) {
        var mentions = Stream.concat(one.mentions().stream(), other.mentions().stream())
                .toList();
        return new Entity(one.id(), one.name(), one.type(), null, List.of(), mentions);
    }
}
