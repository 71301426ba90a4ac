package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.learning.LinearModel;
import dev.parallax.learning.Ranking;
import dev.parallax.news.Entity;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells which entity each source of a text means, going through them in order. A source that means nobody named
/// becomes an entity of its own, named as it is written.
final class Speakers {
    private static final int MEMORY = 6;
    private static final Set<String> PLACING = Set.of("in", "near", "from"); // "media in Telmaria" is not Telmaria

    private final Reading reading;
    private final Cast cast;
    private final WordClasses classes;
    private final Unnamed unnamed;
    private final Company company;
    private final List<Entity> history = new ArrayList<>();

    Speakers(Reading reading, Cast cast, Company company, Unnamed unnamed, WordClasses classes) {
        this.unnamed = unnamed;
        this.reading = reading;
        this.cast = cast;
        this.classes = classes;
        this.company = company;
    }

    Entity resolve(Segment source, LinearModel model) {
        var candidates = candidates(source);
        var features = features(source, candidates);
        var best = candidates.get(Ranking.best(model, features));
        return settle(source, best);
    }

    /// Whom words for somebody else than the speaker mean; nobody if nobody named fits better than somebody new.
    Optional<Entity> meant(Segment words, @Nullable Entity speaker, LinearModel model) {
        var candidates = candidates(words).stream()
                .filter(candidate -> speaker == null
                        || candidate.entity() == null
                        || !candidate.entity().id().equals(speaker.id()))
                .toList();
        return Optional.ofNullable(
                candidates.get(Ranking.best(model, features(words, candidates))).entity());
    }

    /// Who spoke last.
    Optional<Entity> latest() {
        return history.isEmpty() ? Optional.empty() : Optional.of(history.getFirst());
    }

    List<Candidate> candidates(Segment source) {
        int head = SourcePhrase.of(reading, source).head();
        boolean placed = !reading.token(head).isCapitalised() && PLACING.contains(reading.word(head + 1));
        return Candidates.of(cast, unnamed.latest(MEMORY), source).stream()
                .filter(candidate -> !(placed && candidate.isWithin(head + 1, source.end())))
                .toList();
    }

    List<Features> features(Segment source, List<Candidate> candidates) {
        var maker = new SpeakerFeatures(reading, SourcePhrase.of(reading, source), history, company);
        return candidates.stream().map(maker::of).toList();
    }

    /// Takes the candidate for the speaker and remembers that it spoke.
    Entity settle(Segment source, Candidate candidate) {
        var speaker = Optional.ofNullable(candidate.entity()).orElseGet(() -> unnamed(source));
        var gender = Gender.of(reading.word(source.first()));
        if (gender != null && source.length() == 1) {
            company.genders().meant(speaker, gender);
        }
        history.removeIf(earlier -> earlier.id().equals(speaker.id()));
        history.addFirst(speaker);
        if (history.size() > MEMORY) {
            history.removeLast();
        }
        return speaker;
    }

    private Entity unnamed(Segment source) {
        var head = reading.word(SourcePhrase.of(reading, source).head());
        var type = classes.isBody(head) ? Entity.Type.ORGANIZATION : Entity.Type.PERSON;
        var name = SourcePhrase.of(reading, source).name(reading).span(reading.text());
        return unnamed.add(name.of(reading.text().raw()), type);
    }
}
