package dev.parallax.claims;

import dev.parallax.news.Claim.Status;

/// How a claim stands: by how many it is held, and whether anyone holds against it.
final class Standing {
    private Standing() {}

    static Status of(Sides sides) {
        var against = sides.denying().stream().filter(s -> !s.doubts()).toList();
        boolean disputed = !sides.asserting().isEmpty() && !against.isEmpty();
        if (disputed) {
            boolean givenUp =
                    against.stream().allMatch(d -> sides.asserting().stream().anyMatch(d::sameHolder));
            return givenUp ? Status.SETTLED : Status.DISPUTED;
        }
        return independentRoots(sides) > 1 ? Status.CORROBORATED : Status.SINGLE_SOURCE;
    }

    /// The fewer of the holders that assert it and of the original articles they are heard in: one speaker in ten
    /// papers is one source, and so are ten speakers in one paper.
    static int independentRoots(Sides sides) {
        long holders =
                sides.asserting().stream().map(s -> s.holder().key()).distinct().count();
        long roots = sides.asserting().stream()
                .map(s -> s.placed().root())
                .distinct()
                .count();
        return Math.toIntExact(Math.min(holders, roots));
    }
}
