package dev.parallax.claims;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds what it is that a speaker would not comment on: the claim of like words, else the one that was just spoken of;
/// rather one that is disputed, since that is what comment is asked for.
final class Silence {
    private static final double ENOUGH = 0.35;
    private static final double NEARNESS = 0.3;
    private static final double DISPUTED = 0.25;
    private static final double REFERENCE = 0.1;
    private static final int NEAR = 3;

    private Silence() {}

    private record Fit(Sides sides, double degree) {}

    static Optional<Sides> find(Said silent, List<Sides> gathered, Rarities rarities) {
        return gathered.stream()
                .map(sides -> new Fit(sides, degree(silent, sides, rarities)))
                .filter(fit -> fit.degree() >= ENOUGH)
                .max(Comparator.comparingDouble(Fit::degree))
                .map(Fit::sides);
    }

    private static double degree(Said silent, Sides sides, Rarities rarities) {
        double disputed = sides.asserting().isEmpty() || sides.denying().isEmpty() ? 0 : DISPUTED;
        return disputed
                + sides.speaking()
                        .filter(said -> !said.sameHolder(silent))
                        .mapToDouble(said -> degree(silent, said, rarities))
                        .max()
                        .orElse(0);
    }

    private static double degree(Said silent, Said said, Rarities rarities) {
        int steps = silent.place() - said.place();
        boolean near = silent.sameArticle(said) && steps > 0 && steps <= NEAR;
        double nearness = near ? NEARNESS / steps + (silent.own().refers() ? REFERENCE : 0) : 0;
        return rarities.overlap(silent.own(), said.own()) + nearness;
    }
}
