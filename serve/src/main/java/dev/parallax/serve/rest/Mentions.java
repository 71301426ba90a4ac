package dev.parallax.serve.rest;

import dev.parallax.serve.query.Sql;
import java.util.Set;

/// Articles that name one of some entities, given lower-cased ids or names.
final class Mentions {
    private Mentions() {}

    static Sql of(String article, Set<String> anyOf) {
        return Sql.of(
                "EXISTS (SELECT FROM entity e WHERE e.article = " + article
                        + " AND (lower(e.id) = ANY (?) OR lower(e.name) = ANY (?)))",
                anyOf,
                anyOf);
    }
}
