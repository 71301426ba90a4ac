package dev.parallax.statements;

import dev.parallax.learning.Features;
import dev.parallax.learning.LinearModel;
import dev.parallax.learning.Ranking;
import dev.parallax.news.Entity;
import dev.parallax.news.Polarity;
import dev.parallax.news.Statement.Act;
import dev.parallax.news.Statement.Target;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// Tells whom the statements of a text are for or against, going through them in order.
final class Targets {
    private static final int BACK = 60; // appearances looked at before the attribution
    private static final int AHEAD = 60; // in it
    private static final int BEHIND = 6; // and behind it

    /// What a statement may be aimed at somebody with, as the model numbers it, after 0 for nobody.
    private static final List<Polarity> AIMS = List.of(Polarity.NEGATIVE, Polarity.POSITIVE);

    /// What acts that are done to somebody show of them.
    private static final Map<Act, Polarity> DIRECTED = Map.of(
            Act.ACCUSE, Polarity.NEGATIVE,
            Act.CONDEMN, Polarity.NEGATIVE,
            Act.OPPOSE, Polarity.NEGATIVE,
            Act.PRAISE, Polarity.POSITIVE,
            Act.SUPPORT, Polarity.POSITIVE);

    private static final float SURE = 0.1f; // how likely a statement must be aimed

    private final Reading reading;
    private final Cast cast;
    private final Aims aims;
    private final Undergoers undergoers;
    private final Company company;

    Targets(Reading reading, Cast cast, Company company) {
        this.reading = reading;
        this.cast = cast;
        this.aims = new Aims(cast);
        this.company = company;
        this.undergoers = new Undergoers(reading, cast, company);
    }

    /// `chances` tell how likely it is that the statement is aimed at nobody, or with each of the `AIMS`; `meant` tells
    /// whom words such as "the minister" mean.
    List<Target> of(
            Attribution attribution,
            @Nullable Entity speaker,
            Act act,
            float[] chances,
            LinearModel model,
            Function<Segment, Optional<Entity>> meant) {
        var candidates = candidates(attribution, speaker);
        var object = undergoers.phrase(attribution).flatMap(meant).or(() -> undergoers.of(attribution, speaker));
        if (object.isPresent() && DIRECTED.containsKey(act)) {
            settle(speaker, object.get());
            return List.of(new Target(object.get().id(), DIRECTED.get(act)));
        }
        if (1 - chances[0] < SURE || candidates.isEmpty()) {
            settle(speaker, null);
            return List.of();
        }
        var likely = chances[2] > chances[1] ? Polarity.POSITIVE : Polarity.NEGATIVE;
        var polarity = DIRECTED.getOrDefault(act, likely);
        int best = Ranking.best(model, features(attribution, speaker, candidates, polarity));
        var target = candidates.get(best).entity();
        settle(speaker, target);
        return List.of(new Target(target.id(), polarity));
    }

    /// The number of aiming so, in the order of the model's classes.
    static int aim(@Nullable Polarity polarity) {
        return polarity == null ? 0 : AIMS.indexOf(polarity) + 1;
    }

    /// How many ways there are to be aimed, nobody included.
    static int aims() {
        return AIMS.size() + 1;
    }

    /// Where each entity that can be meant appears: within the attribution, else last before it, else next. The speaker
    /// cannot.
    List<Cast.Appearance> candidates(Attribution attribution, @Nullable Entity speaker) {
        var stretch = attribution.extent();
        var found = new LinkedHashMap<String, Cast.Appearance>();
        cast.within(stretch.first(), stretch.end()).stream()
                .limit(AHEAD)
                .forEach(a -> found.putIfAbsent(a.entity().id(), a));
        int at = cast.at(stretch.first());
        for (int i = at - 1; i >= Math.max(0, at - BACK); i--) {
            add(found, i);
        }
        int behind = cast.at(stretch.end());
        for (int i = behind; i < Math.min(cast.appearances().size(), behind + BEHIND); i++) {
            add(found, i);
        }
        if (speaker != null) {
            found.remove(speaker.id());
        }
        return new ArrayList<>(found.values());
    }

    private void add(Map<String, Cast.Appearance> found, int i) {
        var appearance = cast.appearances().get(i);
        found.putIfAbsent(appearance.entity().id(), appearance);
    }

    List<Features> features(
            Attribution attribution, @Nullable Entity speaker, List<Cast.Appearance> candidates, Polarity polarity) {
        var maker = new TargetFeatures(
                reading,
                attribution,
                speaker,
                polarity,
                aims,
                undergoers.of(attribution, speaker).orElse(null),
                company);
        return IntStream.range(0, candidates.size())
                .mapToObj(i -> maker.of(candidates.get(i), i))
                .toList();
    }

    /// Remembers who spoke, and for or against whom.
    void settle(@Nullable Entity speaker, @Nullable Entity target) {
        if (target != null) {
            aims.aimed(speaker, target);
        }
        aims.spoke(speaker);
    }
}
