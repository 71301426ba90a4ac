package dev.parallax.stances;

import dev.parallax.news.Entity;
import java.util.List;

/// A place where an entity is named or meant, by the tokens it covers.
record Appearance(Entity entity, int first, int end) {
    private static final List<String> LABELS = List.of("Republican", "Democrat", "Democratic");

    /// Whether a holder can be for or against it: not the same, no one whom nobody names, and a place only by another
    /// place: with people it mostly tells where something was.
    boolean canFace(Entity holder) {
        return !entity.id().equals(holder.id())
                && isSomeone(entity)
                && isSomeone(holder)
                && (entity.type() != Entity.Type.LOCATION || holder.type() == Entity.Type.LOCATION);
    }

    /// Whether words said near it can be about it; near a place they mostly are not.
    boolean canBeJudgedBy(Entity speaker) {
        return canFace(speaker) && entity.type() != Entity.Type.LOCATION;
    }

    /// Of other things only long names are laws and the like; short ones are mostly nationalities. "Ohio Republican" is
    /// nobody's name.
    private static boolean isSomeone(Entity entity) {
        var name = entity.name();
        return !entity.mentions().isEmpty()
                && LABELS.stream().noneMatch(name::endsWith)
                && (entity.type() != Entity.Type.OTHER || name.contains(" "));
    }
}
