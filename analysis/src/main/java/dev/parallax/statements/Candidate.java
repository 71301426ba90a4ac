package dev.parallax.statements;

import dev.parallax.news.Entity;
import org.jspecify.annotations.Nullable;

/// Somebody who may be meant by a source: an entity, where it last appeared before the source or within it (`last`; -1
/// where it appears only later), and how many others of its type appeared since. Without an entity, a speaker
/// nobody has named yet.
record Candidate(@Nullable Entity entity, Cast.@Nullable Appearance last, int othersSince, boolean within) {
    static final Candidate UNNAMED = new Candidate(null, null, 0, false);

    /// Whether it appears within these tokens.
    boolean isWithin(int first, int end) {
        return last != null && last.first() >= first && last.end() <= end;
    }
}
