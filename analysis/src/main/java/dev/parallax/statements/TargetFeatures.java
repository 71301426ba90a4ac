package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.news.Entity;
import dev.parallax.news.Polarity;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What speaks for one entity being the one that a statement is for or against.
final class TargetFeatures {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "him", "her", "his", "they", "them", "their", "it", "its", "you");

    private final Reading reading;
    private final Attribution attribution;
    private final @Nullable Entity speaker;
    private final int polarity;
    private final Aims aims;
    private final @Nullable Entity object;
    private final Company company;
    private final int pronoun;
    private final Set<String> common; // words in small letters

    TargetFeatures(
            Reading reading,
            Attribution attribution,
            @Nullable Entity speaker,
            Polarity polarity,
            Aims aims,
            @Nullable Entity object,
            Company company) {
        this.reading = reading;
        this.attribution = attribution;
        this.speaker = speaker;
        this.polarity = Features.code(polarity);
        this.aims = aims;
        this.object = object;
        this.company = company;
        this.pronoun = pronoun(attribution.content());
        this.common = common(attribution.extent());
    }

    /// `order` is the candidate's place among all of them.
    Features of(Cast.Appearance candidate, int order) {
        var features = new Features();
        int where = Features.code(Place.of(attribution, candidate));
        int type = Features.code(candidate.entity().type());
        around(features, candidate, where, type);
        features.add(11, polarity, where);
        features.add(12, polarity, where, type);
        features.add(13, where, Math.min(order, 4));
        features.add(17, where, pronoun, type);
        features.add(18, cue(), where, type);
        features.add(23, where, Math.min(distance(candidate) / 5, 8));
        features.add(
                24, where, Math.min(candidate.first() - attribution.content().first(), 4), type);
        int undergoes =
                object == null ? 0 : object.id().equals(candidate.entity().id()) ? 1 : 2;
        features.add(61, undergoes, polarity);
        features.add(62, undergoes, where);
        features.add(63, undergoes, cue());
        int near = near(candidate.entity());
        features.add(64, near, where);
        features.add(65, near, type);
        features.add(66, fits(candidate.entity()), where);
        features.add(67, fits(candidate.entity()), pronoun);
        past(features, candidate.entity(), where, type);
        naming(features, candidate.entity(), where, type);
        return features;
    }

    /// How near one of the content's first words stands to a name of the entity somewhere in the text, up to 4.
    private int near(Entity entity) {
        int nearest = 4;
        int end = Math.min(attribution.content().end(), attribution.content().first() + 10);
        for (int i = attribution.content().first(); i < end; i++) {
            if (!reading.token(i).isCapitalised() && reading.cue(i) == null) {
                nearest = Math.min(nearest, company.distance(entity, reading.word(i)));
            }
        }
        return nearest;
    }

    /// Whether the first gendered pronoun of the content fits the entity: 0 there is none, 1 nobody knows, 2 yes, 3 no.
    private int fits(Entity entity) {
        int end = Math.min(attribution.content().end(), attribution.content().first() + 12);
        for (int i = attribution.content().first(); i < end; i++) {
            var meant = Gender.of(reading.word(i));
            if (meant != null) {
                var gender = company.gender(entity);
                return gender == null ? 1 : gender == meant ? 2 : 3;
            }
        }
        return 0;
    }

    private void around(Features features, Cast.Appearance candidate, int where, int type) {
        features.add(19, where, reading.word(candidate.first() - 1).hashCode());
        features.add(20, where, reading.word(candidate.end()).hashCode(), type);
        features.add(21, where, reading.kind(candidate.first() - 1));
        features.add(22, where, reading.kind(candidate.end()));
    }

    private void past(Features features, Entity entity, int where, int type) {
        int latest = (aims.isLatest(entity) ? 1 : 0) + (aims.isLastOf(speaker, entity) ? 2 : 0);
        features.add(40, latest);
        features.add(41, latest, where);
        features.add(42, latest, pronoun);
        features.add(43, aims.aimedAt(entity));
        features.add(44, aims.aimedAt(entity), where);
        features.add(45, aims.spoken(entity), aims.isLastSpeaker(entity) ? 1 : 0);
        features.add(46, aims.spoken(entity), where, polarity);
        features.add(47, aims.weight(entity), where);
        features.add(48, aims.weight(entity), type);
    }

    /// Whether a common noun of the attribution is a word of the entity's name or office: "the hospital".
    private void naming(Features features, Entity entity, int where, int type) {
        var called = company.words(entity);
        int named = isCommon(called.name()) ? 1 : 0;
        int office = isCommon(called.roles()) ? 2 : 0;
        features.add(50, named + office, where);
        features.add(51, named + office, type);
        if (entity.type() == Entity.Type.PERSON) {
            var given = called.first();
            features.add(52, pronoun, given.charAt(given.length() - 1));
        }
    }

    private boolean isCommon(Set<String> words) {
        return words.stream().anyMatch(word -> word.length() > 3 && common.contains(word));
    }

    private Set<String> common(Segment extent) {
        return IntStream.range(extent.first(), Math.min(extent.end(), extent.first() + 60))
                .filter(i -> !reading.token(i).isCapitalised())
                .mapToObj(reading::word)
                .collect(Collectors.toSet());
    }

    private int distance(Cast.Appearance candidate) {
        return Math.max(0, attribution.extent().first() - candidate.end());
    }

    private int cue() {
        var cue = attribution.cue();
        if (cue == null) {
            return 0;
        }
        var known = reading.cue(cue.end() - 1);
        return (known == null ? reading.word(cue.end() - 1) : known.lemma()).hashCode();
    }

    private int pronoun(Segment content) {
        for (int i = content.first(); i < Math.min(content.end(), content.first() + 12); i++) {
            if (PRONOUNS.contains(reading.word(i))) {
                return reading.word(i).hashCode();
            }
        }
        return 0;
    }
}
