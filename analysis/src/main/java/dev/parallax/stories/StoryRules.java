package dev.parallax.stories;

import java.time.Duration;

/// When two articles are of one story. Articles printed close together need `likeness`, those farther apart
/// `laterLikeness`; those seen more than `window` apart never meet, so that what is older may be forgotten.
public record StoryRules(double likeness, Duration close, double laterLikeness, Duration reach, Duration window) {

    public static final StoryRules DEFAULT =
            new StoryRules(0.18, Duration.ofDays(3), 0.34, Duration.ofDays(10), Duration.ofDays(14));

    public StoryRules {
        if (close.compareTo(reach) > 0) {
            throw new IllegalArgumentException("reach must be at least close " + close + " but was " + reach);
        }
    }

    public StoryRules withWindow(Duration changed) {
        return new StoryRules(likeness, close, laterLikeness, reach, changed);
    }
}
