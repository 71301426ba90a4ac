package dev.parallax.claims;

import dev.parallax.news.Article;
import dev.parallax.news.Entity;
import dev.parallax.news.Statement;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Who takes a position: an entity, or, where the text names none, the source as written.
record Holder(String name, @Nullable String entity) {

    static Optional<Holder> of(Article article, Statement statement) {
        var speaker = statement.speaker();
        if (speaker != null) {
            return Optional.of(
                    new Holder(article.entity(speaker).map(Entity::name).orElse(speaker), speaker));
        }
        var source = statement.source();
        if (source == null || isPronoun(source.of(article.content().of(statement.in())))) {
            return Optional.empty();
        }
        return Optional.of(new Holder(source.of(article.content().of(statement.in())), null));
    }

    /// What makes two holders one: the entity's id, else the words.
    String key() {
        return entity == null ? name.toLowerCase(Locale.ROOT) : entity;
    }

    private static boolean isPronoun(String words) {
        return switch (words.toLowerCase(Locale.ROOT)) {
            case "he", "she", "it", "they", "we", "i", "who", "that", "this" -> true;
            default -> false;
        };
    }
}
