package dev.parallax.stories;

import java.time.Duration;

/// What two articles are to each other: a function of those two.
enum Kinship {
    STRANGERS,
    SAME_STORY,
    COPIES;

    private static final int SHARED_KEYS = 2;

    static Kinship of(Portrait a, Portrait b, StoryRules rules) {
        var apart = Duration.between(a.time(), b.time()).abs();
        var seenApart = Duration.between(a.seen(), b.seen()).abs();
        if (apart.compareTo(rules.reach()) > 0 || seenApart.compareTo(rules.window()) > 0) {
            return STRANGERS;
        }
        if (shares(a, b) && a.shingles().copies(b.shingles())) {
            return COPIES;
        }
        double needed = apart.compareTo(rules.close()) <= 0 ? rules.likeness() : rules.laterLikeness();
        return sharedKeys(a, b) >= SHARED_KEYS && a.sketch().likeness(b.sketch()) >= needed ? SAME_STORY : STRANGERS;
    }

    private static boolean shares(Portrait a, Portrait b) {
        return a.samples().stream().anyMatch(b.samples()::contains);
    }

    private static long sharedKeys(Portrait a, Portrait b) {
        return a.keys().stream().filter(b.keys()::contains).limit(SHARED_KEYS).count();
    }
}
