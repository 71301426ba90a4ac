package dev.parallax.entities.tagger;

import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// The words seen lately, for texts say most of their words again and again. It may forget any word. Threads use it
/// together without locks: a word is complete before another thread can see it, since records are.
final class WordCache {
    private static final int SLOTS = 1 << 15;

    private final @Nullable Weighed[] slots = new Weighed[SLOTS];
    private final Function<String, Weighed> weigh;

    WordCache(Function<String, Weighed> weigh) {
        this.weigh = weigh;
    }

    Weighed get(String text) {
        int hash = text.hashCode();
        int at = (hash ^ (hash >>> 15)) & (SLOTS - 1);
        var seen = slots[at];
        if (seen == null || !seen.word().text().equals(text)) {
            seen = weigh.apply(text);
            slots[at] = seen;
        }
        return seen;
    }
}
