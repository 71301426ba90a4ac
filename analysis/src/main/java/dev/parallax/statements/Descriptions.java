package dev.parallax.statements;

import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import dev.parallax.statements.SourcePhrase.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The places where an article's sentences open with what a speaker is, in place of a name: "The ministry", "The county
/// prosecutor's office". There the reader knows surely who is meant, so they count among an entity's mentions.
final class Descriptions {
    private final WordClasses classes;
    private final Map<String, List<Mention>> mentions = new HashMap<>();

    Descriptions(WordClasses classes) {
        this.classes = classes;
    }

    /// Takes note of a source without a name in it. What nobody names counts only if it is a body.
    void add(Reading reading, Segment source, Entity speaker, boolean isNamed) {
        var phrase = SourcePhrase.of(reading, source);
        boolean body = classes.isBody(reading.word(phrase.head()));
        boolean tells = isNamed ? phrase.kind() == Kind.DEFINITE : body;
        if (tells && reading.token(source.first()).isCapitalised()) {
            mentions.computeIfAbsent(speaker.id(), _ -> new ArrayList<>())
                    .add(new Mention(reading.text().part(), source.span(reading.text())));
        }
    }

    /// The same entities, with these mentions behind their own.
    List<Entity> addedTo(List<Entity> entities) {
        return entities.stream().map(this::addedTo).toList();
    }

    private Entity addedTo(Entity entity) {
        var more = mentions.getOrDefault(entity.id(), List.of());
        var all = Stream.concat(entity.mentions().stream(), more.stream()).toList();
        return more.isEmpty()
                ? entity
                : new Entity(entity.id(), entity.name(), entity.type(), entity.wikidata(), entity.roles(), all);
    }
}
