package dev.parallax.stories;

import java.time.Instant;
import java.util.Arrays;
import java.util.function.Consumer;

/// Which articles may be kin of one: an inverted index from features, by time, to articles. It finds all that
/// [Features#meet] within reach, and some beyond it.
final class Candidates {
    private static final int MIX = 0x85EBCA6B;
    private static final int PARTS = 64;

    /// In parts, so that none takes long or much when it grows.
    private final Postings[] parts = new Postings[PARTS];

    private final long period;
    private final Roster roster;

    Candidates(StoryRules rules) {
        this.period = Math.max(1, rules.reach().toSeconds());
        this.roster = new Roster(rules);
        Arrays.setAll(parts, _ -> new Postings());
    }

    void add(Circle circle) {
        int number = roster.add(circle);
        circle.number(number);
        long time = period(circle.portrait().time());
        for (int feature : circle.portrait().features().all()) {
            part(feature).add(feature, time, number);
        }
    }

    void remove(Circle circle) {
        int number = circle.number();
        roster.remove(number);
        long time = period(circle.portrait().time());
        for (int feature : circle.portrait().features().all()) {
            part(feature).remove(feature, time, number);
        }
    }

    /// All that may be kin of this one, and few others.
    void forEach(Portrait portrait, Consumer<Circle> use) {
        long time = period(portrait.time());
        roster.look();
        for (int feature : portrait.features().all()) {
            part(feature).forEachNear(feature, time, roster::find);
        }
        roster.forEachFound(portrait, use);
    }

    private Postings part(int feature) {
        return parts[Integer.remainderUnsigned((feature * MIX) >>> 16, PARTS)];
    }

    private long period(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), period);
    }
}
