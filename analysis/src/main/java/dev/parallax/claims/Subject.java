package dev.parallax.claims;

import dev.parallax.news.Article;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.news.Span;
import dev.parallax.news.Statement;
import dev.parallax.news.Statement.Act;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Whose deed a statement is about: the terms of the names, and whether it is a person. Nobody where the words do not
/// tell. An accusation is about the accused; "denied any part in it" about the one who denies; else what the words name
/// first.
record Subject(Set<String> terms, boolean person) {
    static final Subject UNKNOWN = new Subject(Set.of(), false);

    private static final int AT_THE_HEAD = 40; // characters in which a clause names its subject
    private static final Set<String> OF_ONESELF =
            Set.of("any", "all", "having", "being", "involvement", "complicity", "wrongdoing", "responsibility");

    Subject {
        terms = Set.copyOf(terms);
    }

    /// `termsOf` gives the terms of a name.
    static Subject of(Article article, Statement statement, Function<String, Set<String>> termsOf) {
        if (statement.act() == Act.ACCUSE && !statement.targets().isEmpty()) {
            return named(
                    statement.targets().stream()
                            .map(t -> article.entity(t.entity()))
                            .flatMap(Optional::stream)
                            .toList(),
                    termsOf);
        }
        if (statement.act() == Act.DENY && isOfOneself(article, statement)) {
            return named(
                    article.entity(String.valueOf(statement.speaker())).stream().toList(), termsOf);
        }
        return named(atTheHead(article, statement), termsOf);
    }

    private static Subject named(List<Entity> entities, Function<String, Set<String>> termsOf) {
        var terms = new HashSet<String>();
        entities.forEach(entity -> terms.addAll(termsOf.apply(entity.name())));
        return new Subject(terms, entities.stream().anyMatch(e -> e.type() == Entity.Type.PERSON));
    }

    private static boolean isOfOneself(Article article, Statement statement) {
        var words = statement
                .content()
                .getFirst()
                .of(article.content().of(statement.in()))
                .toLowerCase(Locale.ROOT)
                .split(" ", 2);
        return OF_ONESELF.contains(words[0]);
    }

    private static List<Entity> atTheHead(Article article, Statement statement) {
        int start = statement.content().getFirst().start();
        int end = Math.min(start + AT_THE_HEAD, statement.content().getFirst().end());
        var head = new Span(start, end);
        var found = new ArrayList<Entity>();
        for (var entity : article.annotations().entities()) {
            if (entity.mentions().stream().anyMatch(m -> isIn(m, statement, head))) {
                found.add(entity);
            }
        }
        return found;
    }

    private static boolean isIn(Mention mention, Statement statement, Span head) {
        return mention.in() == statement.in() && head.covers(mention.span());
    }

    /// Whether the two can be about one deed: not where a person is known to be the one's subject and not the other's.
    boolean mayBe(Subject other) {
        boolean known = !terms.isEmpty() && !other.terms.isEmpty();
        boolean apart = known && terms.stream().noneMatch(other.terms::contains);
        return !apart || !(person || other.person);
    }
}
