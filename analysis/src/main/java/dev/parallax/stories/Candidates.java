package dev.parallax.stories;

import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/// Which articles may be kin of one: an inverted index from key words and sampled shingles, by day, to articles.
/// It finds all that [Kinship] can find, and some it will refuse.
final class Candidates {
    private static final long DAY = 86_400;

    private final Map<Key, Set<String>> articles = new HashMap<>();
    private final int days;

    Candidates(StoryRules rules) {
        this.days = Math.toIntExact(rules.reach().toDays() + 1);
    }

    void add(Portrait portrait) {
        keys(portrait)
                .forEach(key ->
                        articles.computeIfAbsent(key, _ -> new HashSet<>()).add(portrait.id()));
    }

    void remove(Portrait portrait) {
        keys(portrait)
                .forEach(key -> articles.computeIfPresent(key, (_, ids) -> {
                    ids.remove(portrait.id());
                    return ids.isEmpty() ? null : ids;
                }));
    }

    /// The ids of all that share a sampled shingle or at least two key words, within reach.
    Set<String> of(Portrait portrait) {
        long day = day(portrait.time());
        var found = new HashSet<String>();
        var once = new HashSet<String>();
        for (long d = day - days; d <= day + days; d++) {
            for (var sample : portrait.samples()) {
                found.addAll(articles.getOrDefault(new Key(sample, d), Set.of()));
            }
            for (var word : portrait.keys()) {
                for (var id : articles.getOrDefault(new Key(word, d), Set.of())) {
                    if (!once.add(id)) {
                        found.add(id);
                    }
                }
            }
        }
        return found;
    }

    private static Set<Key> keys(Portrait portrait) {
        long day = day(portrait.time());
        var keys = new HashSet<Key>();
        portrait.keys().forEach(word -> keys.add(new Key(word, day)));
        portrait.samples().forEach(sample -> keys.add(new Key(sample, day)));
        return keys;
    }

    private static long day(Instant time) {
        return Math.floorDiv(time.getEpochSecond(), DAY);
    }

    private record Key(Object feature, long day) {}
}
