package dev.parallax.news;

import java.util.List;

/// What was found in an article's words.
public record Annotations(
        List<Entity> entities, List<Citation> citations, List<Statement> statements, List<Stance> stances) {
    public static final Annotations NONE = new Annotations(List.of(), List.of(), List.of(), List.of());

    public Annotations {
        entities = List.copyOf(entities);
        citations = List.copyOf(citations);
        statements = List.copyOf(statements);
        stances = List.copyOf(stances);
    }
}
