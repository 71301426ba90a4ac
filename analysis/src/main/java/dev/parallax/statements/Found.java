package dev.parallax.statements;

import dev.parallax.news.Entity;
import dev.parallax.news.Statement;
import java.util.List;

/// The statements found, and all entities: those given, and speakers that have no name ("a guard at the bridge").
public record Found(List<Entity> entities, List<Statement> statements) {
    public Found {
        entities = List.copyOf(entities);
        statements = List.copyOf(statements);
    }
}
