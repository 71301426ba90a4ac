package dev.parallax.statements;

import dev.parallax.news.Entity;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Whom the statements of a text so far were for or against, and how often everybody appears: whoever is attacked once
/// is attacked again.
final class Aims {
    private static final int MANY = 3;
    private final Map<String, Integer> appearances = new HashMap<>();
    private final Map<String, Integer> aimedAt = new HashMap<>();
    private final Map<String, Integer> spoken = new HashMap<>();
    private final Map<String, String> lastOf = new HashMap<>(); // speaker to target
    private @Nullable String latest;
    private @Nullable String speaker;

    Aims(Cast cast) {
        for (var appearance : cast.appearances()) {
            appearances.merge(appearance.entity().id(), 1, Integer::sum);
        }
    }

    /// Remembers that somebody spoke.
    void spoke(@Nullable Entity by) {
        speaker = by == null ? null : by.id();
        if (speaker != null) {
            spoken.merge(speaker, 1, Integer::sum);
        }
    }

    /// Remembers whom a speaker aimed at.
    void aimed(@Nullable Entity by, Entity target) {
        latest = target.id();
        aimedAt.merge(target.id(), 1, Integer::sum);
        if (by != null) {
            lastOf.put(by.id(), target.id());
        }
    }

    boolean isLatest(Entity entity) {
        return entity.id().equals(latest);
    }

    /// Whether the entity spoke last.
    boolean isLastSpeaker(Entity entity) {
        return entity.id().equals(speaker);
    }

    /// Whether the speaker's last target was this one.
    boolean isLastOf(@Nullable Entity by, Entity entity) {
        return by != null && entity.id().equals(lastOf.get(by.id()));
    }

    /// How often the entity was a target, counted up to a few.
    int aimedAt(Entity entity) {
        return Math.min(aimedAt.getOrDefault(entity.id(), 0), MANY);
    }

    int spoken(Entity entity) {
        return Math.min(spoken.getOrDefault(entity.id(), 0), MANY);
    }

    /// How often the entity appears in the text: the number of digits of the count, in base two.
    int weight(Entity entity) {
        return 32 - Integer.numberOfLeadingZeros(appearances.getOrDefault(entity.id(), 0));
    }
}
