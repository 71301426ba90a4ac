package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.news.Entity;
import dev.parallax.news.Statement.Act;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// What speaks for one entity being the one that a statement is for or against.
final class TargetFeatures {
    private static final Set<String> PRONOUNS =
            Set.of("he", "she", "him", "her", "his", "they", "them", "their", "it", "its", "you");

    private final Reading reading;
    private final Attribution attribution;
    private final int act;
    private final @Nullable Entity latest; // target before
    private final WordClasses classes;
    private final int pronoun;

    TargetFeatures(Reading reading, Attribution attribution, Act act, @Nullable Entity latest, WordClasses classes) {
        this.reading = reading;
        this.attribution = attribution;
        this.act = Features.code(act);
        this.latest = latest;
        this.classes = classes;
        this.pronoun = pronoun(attribution.content());
    }

    Features none() {
        var features = new Features();
        features.add(1, act);
        features.add(3, act, pronoun);
        features.add(4, cue());
        features.add(5, act, Math.min(attribution.content().length() / 4, 5));
        return features;
    }

    /// `order` is the candidate's place among all of them.
    Features of(Cast.Appearance candidate, int order) {
        var features = new Features();
        var place = place(candidate);
        int where = Features.code(place);
        int type = Features.code(candidate.entity().type());
        int isLatest = latest != null && latest.id().equals(candidate.entity().id()) ? 1 : 0;
        features.add(10, act);
        features.add(11, act, where);
        features.add(12, act, where, type);
        features.add(13, where, Math.min(order, 4));
        features.add(14, act, where, Math.min(order, 4));
        features.add(15, isLatest, act);
        features.add(16, isLatest, where, pronoun);
        features.add(17, where, pronoun, type);
        features.add(18, cue(), where, type);
        features.add(19, where, reading.word(candidate.first() - 1).hashCode());
        features.add(20, where, reading.word(candidate.end()).hashCode(), type);
        features.add(21, where, classes.of(reading, candidate.first() - 1), act);
        features.add(22, where, classes.of(reading, candidate.end()), act);
        features.add(23, where, Math.min(distance(candidate) / 5, 8));
        features.add(
                24, where, Math.min(candidate.first() - attribution.content().first(), 4), type);
        return features;
    }

    private enum Place {
        SOURCE,
        CUE,
        BEHIND_CUE,
        CONTENT_START,
        CONTENT,
        BETWEEN,
        BEFORE
    }

    private Place place(Cast.Appearance candidate) {
        int at = candidate.first();
        var content = attribution.content();
        var cue = attribution.cue();
        if (content.first() <= at && at < content.end()) {
            return at <= content.first() + 1 ? Place.CONTENT_START : Place.CONTENT;
        }
        if (attribution.source() != null
                && attribution.source().first() <= at
                && at < attribution.source().end()) {
            return Place.SOURCE;
        }
        if (cue != null && cue.first() <= at && at < cue.end()) {
            return Place.CUE;
        }
        if (cue != null && cue.end() <= at && at <= cue.end() + 3) {
            return Place.BEHIND_CUE;
        }
        return at >= attribution.extent().first() ? Place.BETWEEN : Place.BEFORE;
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
