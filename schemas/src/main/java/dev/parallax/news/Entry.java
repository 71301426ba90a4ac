package dev.parallax.news;

import org.jspecify.annotations.Nullable;

/// One line of the ledger: a statement that stands by itself, without its article at hand.
/// `speaker` is the speaker's name, null where unknown; `quote` the passage; `article` the revision it was found in.
public record Entry(
        Version article, Publication publication, @Nullable String speaker, String quote, Statement statement) {

    public static Entry of(Article article, Statement statement) {
        var speaker = statement.speaker();
        var name = speaker == null
                ? null
                : article.entity(speaker).map(Entity::name).orElse(null);
        return new Entry(article.version(), article.publication(), name, statement.quote(article.content()), statement);
    }
}
