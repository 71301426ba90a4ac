package dev.parallax.news;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A real thing named in an article, once, with every place that names it. `id` is the Wikidata id where a shipped
/// table knows it, else our own. `roles` are the offices and titles it is given ("deputy foreign minister").
public record Entity(
        String id, String name, Type type, @Nullable String wikidata, List<String> roles, List<Mention> mentions) {
    public Entity {
        Check.present("id", id);
        Check.present("name", name);
        roles = List.copyOf(roles);
        mentions = List.copyOf(mentions);
    }

    public enum Type {
        PERSON,
        ORGANIZATION,
        LOCATION,
        OTHER
    }
}
