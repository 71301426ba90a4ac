package dev.parallax.statements;

import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// What somebody does and the tagger takes for speech: "is seeking re-election", "would allow ships to pass", "support
/// for militias".
final class Deed {
    private static final Set<String> MAY = Set.of("would", "will", "could", "can", "may", "might", "to");
    private static final Set<String> SEEK = Set.of("seek", "seeks", "sought", "seeking", "facing", "faced");

    private Deed() {}

    static boolean is(Reading reading, @Nullable Segment cue) {
        if (cue == null) {
            return false;
        }
        boolean seeks = IntStream.range(cue.first(), cue.end()).anyMatch(i -> SEEK.contains(reading.word(i)));
        boolean allows = cue.length() == 2
                && MAY.contains(reading.word(cue.first()))
                && reading.word(cue.end() - 1).equals("allow");
        return seeks || allows || isGift(reading, cue);
    }

    /// "has offered support", "support for militias": given, not said.
    private static boolean isGift(Reading reading, Segment cue) {
        var last = reading.word(cue.end() - 1);
        if (last.equals("offered") && reading.word(cue.end()).equals("support")) {
            return true;
        }
        return cue.length() == 2 && reading.word(cue.first()).equals("support") && last.equals("for");
    }
}
