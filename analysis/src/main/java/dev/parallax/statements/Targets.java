package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.learning.LinearModel;
import dev.parallax.learning.Ranking;
import dev.parallax.news.Entity;
import dev.parallax.news.Polarity;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Target;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Tells whom the statements of a text are for or against, going through them in order.
final class Targets {
    private static final int BACK = 25; // appearances looked at before the attribution
    private static final int AHEAD = 60; // and in it

    private static final Set<Act> AIMED = EnumSet.of(Act.ACCUSE, Act.CONDEMN, Act.PRAISE, Act.SUPPORT, Act.OPPOSE);

    private final Reading reading;
    private final Cast cast;
    private final WordClasses classes;
    private @Nullable Entity latest;

    Targets(Reading reading, Cast cast, WordClasses classes) {
        this.reading = reading;
        this.cast = cast;
        this.classes = classes;
    }

    List<Target> of(Attribution attribution, @Nullable Entity speaker, Act act, LinearModel model) {
        var candidates = candidates(attribution, speaker);
        int best = Ranking.best(model, features(attribution, candidates, act));
        if (best == candidates.size()) {
            return List.of();
        }
        var target = candidates.get(best).entity();
        settle(target);
        return List.of(new Target(target.id(), polarity(act)));
    }

    /// Where each entity that can be meant appears: within the attribution, else last before it. The speaker cannot.
    List<Cast.Appearance> candidates(Attribution attribution, @Nullable Entity speaker) {
        var stretch = attribution.extent();
        var found = new LinkedHashMap<String, Cast.Appearance>();
        cast.within(stretch.first(), stretch.end()).stream()
                .limit(AHEAD)
                .forEach(a -> found.putIfAbsent(a.entity().id(), a));
        int at = cast.at(stretch.first());
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            var appearance = cast.appearances().get(i);
            found.putIfAbsent(appearance.entity().id(), appearance);
        }
        if (speaker != null) {
            found.remove(speaker.id());
        }
        return new ArrayList<>(found.values());
    }

    /// The features of each candidate, then those of there being no target, which some acts always have.
    List<Features> features(Attribution attribution, List<Cast.Appearance> candidates, Act act) {
        var maker = new TargetFeatures(reading, attribution, act, latest, classes);
        var features = new ArrayList<Features>();
        for (int i = 0; i < candidates.size(); i++) {
            features.add(maker.of(candidates.get(i), i));
        }
        if (candidates.isEmpty() || !AIMED.contains(act)) {
            features.add(maker.none());
        }
        return features;
    }

    /// Remembers whom the last statement with a target was about.
    void settle(Entity target) {
        latest = target;
    }

    private static Polarity polarity(Act act) {
        return act == Act.PRAISE || act == Act.SUPPORT ? Polarity.POSITIVE : Polarity.NEGATIVE;
    }
}
