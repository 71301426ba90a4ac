package dev.parallax.stories;

import java.time.Instant;

/// What two articles are to each other: a function of those two.
record Kinship(double likeness, boolean copies) {
    static final Kinship STRANGERS = new Kinship(0, false);

    /// Copies are at least this alike, if their times are set aside.
    private static final double LIKE_A_COPY = 0.3;

    static Kinship of(Portrait a, Portrait b, StoryRules rules) {
        long apart = seconds(a.time(), b.time());
        if (apart > rules.reach().toSeconds()
                || seconds(a.seen(), b.seen()) > rules.window().toSeconds()
                || !a.features().meet(b.features())) {
            return STRANGERS;
        }
        double likeness = a.sketch().likeness(b.sketch());
        boolean copies = likeness >= LIKE_A_COPY && a.shingles().copies(b.shingles());
        double left = likeness * rules.fading(apart);
        return left >= rules.floor() || copies ? new Kinship(left, copies) : STRANGERS;
    }

    /// Whether two may be kin whose sketches are so alike at most and that are so many seconds apart.
    static boolean possible(double likeness, long apart, StoryRules rules) {
        return likeness >= LIKE_A_COPY
                || (likeness >= rules.floor() && likeness * rules.fading(apart) >= rules.floor());
    }

    private static long seconds(Instant a, Instant b) {
        return Math.abs(a.getEpochSecond() - b.getEpochSecond());
    }
}
