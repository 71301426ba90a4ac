package dev.parallax.stories;

import java.time.Duration;

/// When two articles are of one story.
///
/// @param floor    less likeness than this is none
/// @param strong   articles this alike are of one story whatever else there is
/// @param halfLife the time between two articles that halves their likeness
/// @param reach    articles printed farther apart never meet
/// @param window   nor do those first seen farther apart, so that what is older may be forgotten
public record StoryRules(double floor, double strong, Duration halfLife, Duration reach, Duration window) {

    public static final StoryRules DEFAULT =
            new StoryRules(0.1, 0.45, Duration.ofDays(7), Duration.ofDays(14), Duration.ofDays(14));

    public StoryRules {
        if (floor <= 0 || floor > strong) {
            throw new IllegalArgumentException("floor must be above 0 and at most " + strong + " but was " + floor);
        }
    }

    public StoryRules withWindow(Duration changed) {
        return new StoryRules(floor, strong, halfLife, reach, changed);
    }

    /// How much likeness two articles need: their standings are how alike each is to those nearest to it. One whose
    /// neighbours are all close sets itself apart; the lower of the two counts twice, so that one without close
    /// neighbours still finds its place.
    double needed(double standing, double other) {
        double needed = (2 * Math.min(standing, other) + Math.max(standing, other)) / 3;
        return Math.clamp(needed, floor, strong);
    }

    /// What is left of likeness after so many seconds.
    double fading(long seconds) {
        return StrictMath.pow(0.5, (double) seconds / halfLife.toSeconds());
    }
}
