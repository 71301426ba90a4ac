package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.learning.LinearModel;
import dev.parallax.learning.Ranking;
import dev.parallax.news.Entity;
import dev.parallax.news.Mention;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;

/// Tells which entity each source of a text means, going through them in order. A source that means nobody named
/// becomes an entity of its own, named as it is written.
final class Speakers {
    private static final int MEMORY = 6;

    private final Reading reading;
    private final Cast cast;
    private final WordClasses classes;
    private final String article;
    private final SequencedMap<String, Entity> unnamed = new LinkedHashMap<>();
    private final List<Entity> history = new ArrayList<>();

    Speakers(String article, Reading reading, Cast cast, WordClasses classes) {
        this.article = article;
        this.reading = reading;
        this.cast = cast;
        this.classes = classes;
    }

    /// All entities made for unnamed sources.
    List<Entity> unnamed() {
        return List.copyOf(unnamed.values());
    }

    Entity resolve(Segment source, LinearModel model) {
        var candidates = candidates(source);
        var features = features(source, candidates);
        var best = candidates.get(Ranking.best(model, features));
        return settle(source, best);
    }

    List<Candidate> candidates(Segment source) {
        var latest = unnamed.sequencedValues().reversed().stream().limit(MEMORY).toList();
        return Candidates.of(cast, latest, source);
    }

    List<Features> features(Segment source, List<Candidate> candidates) {
        var maker = new SpeakerFeatures(reading, SourcePhrase.of(reading, source), history, classes);
        return candidates.stream().map(maker::of).toList();
    }

    /// Takes the candidate for the speaker and remembers that it spoke.
    Entity settle(Segment source, Candidate candidate) {
        var speaker = Optional.ofNullable(candidate.entity()).orElseGet(() -> unnamed(source));
        history.removeIf(earlier -> earlier.id().equals(speaker.id()));
        history.addFirst(speaker);
        if (history.size() > MEMORY) {
            history.removeLast();
        }
        return speaker;
    }

    private Entity unnamed(Segment source) {
        var phrase = SourcePhrase.of(reading, source);
        var span = source.span(reading.text());
        var name = span.of(reading.text().raw());
        var mention = new Mention(reading.text().part(), span);
        var type = classes.isBody(reading.word(phrase.head())) ? Entity.Type.ORGANIZATION : Entity.Type.PERSON;
        var entity = new Entity(Ids.of("u-", article, name), name, type, null, List.of(), List.of(mention));
        return unnamed.merge(entity.id(), entity, Speakers::joined);
    }

    private static Entity joined(Entity one, Entity other) {
        var mentions = Stream.concat(one.mentions().stream(), other.mentions().stream()).toList();
        return new Entity(one.id(), one.name(), one.type(), one.wikidata(), one.roles(), mentions);
    }
}
