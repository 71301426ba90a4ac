package dev.parallax.layouts;

import dev.parallax.layouts.Alarm.Kind;
import java.util.Optional;
import java.util.function.Predicate;

/// What the last pages of a source show to be wrong, and the share of them that show it.
record Diagnosis(Kind kind, double share) {
    private static final double SURE = 15; // nats of evidence: by chance once in millions of windows
    private static final double MANY_EMPTY = 0.5; // share of the last pages
    private static final double MANY_NEW = 0.8;
    private static final double MUCH_SHORTER = 0.5; // of the usual length
    private static final double DEVIATIONS = 7; // of the mean of the last lengths
    private static final double LEAST_SPREAD = 0.15; // of the logarithms of lengths
    private static final int FEWEST = 8; // bodies of which a mean length is taken
    private static final double PRIOR = 0.02; // how often a sign is taken to occur that never did

    static Optional<Diagnosis> of(Usual usual, Window last, boolean already) {
        if (!usual.isKnown() || last.size() < FEWEST) {
            return Optional.empty();
        }
        double ease = already ? 0.5 : 1; // what was wrong must be clearly gone
        return often(Kind.EMPTY_BODIES, usual.empty(), last, Observation::isEmpty, MANY_EMPTY, ease)
                .or(() -> shorter(usual, last, ease))
                .or(() -> often(Kind.NEW_LAYOUT, usual.novel(), last.bodies(), usual::isNew, MANY_NEW, ease));
    }

    private static Optional<Diagnosis> often(
            Kind kind, Average usual, Window last, Predicate<Observation> sign, double many, double ease) {
        double share = last.share(sign);
        double expected = Math.max(PRIOR, usual.mean());
        boolean odd = share > expected && last.size() * surprise(share, expected) > SURE * ease;
        return share > many * ease && odd ? Optional.of(new Diagnosis(kind, share)) : Optional.empty();
    }

    /// How unlike a share is to the one expected, as the divergence of the two.
    private static double surprise(double share, double expected) {
        double rest = share >= 1 ? 0 : (1 - share) * Math.log((1 - share) / (1 - expected));
        return share * Math.log(share / expected) + rest;
    }

    private static Optional<Diagnosis> shorter(Usual usual, Window last, double ease) {
        double drop = usual.logLength().mean() - last.logLength();
        double spread = Math.max(LEAST_SPREAD, Math.sqrt(usual.logLength().variance()));
        boolean much = drop > -Math.log(MUCH_SHORTER) * ease;
        boolean odd =
                drop > DEVIATIONS * ease * spread / Math.sqrt(last.bodies().size());
        double limit = usual.logLength().mean() + Math.log(MUCH_SHORTER);
        return last.bodies().size() >= FEWEST && much && odd
                ? Optional.of(new Diagnosis(
                        Kind.SHORT_BODIES, last.share(page -> !page.isEmpty() && Math.log(page.length()) < limit)))
                : Optional.empty();
    }
}
