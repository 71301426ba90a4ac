package dev.parallax.stances;

import dev.parallax.news.Entity;

/// A place where an entity is named or meant, by the tokens it covers.
record Appearance(Entity entity, int first, int end) {

    /// Whether it can be on the other side of a deed: not the same, and no one whom nobody names.
    boolean canFace(Entity other) {
        return !entity.id().equals(other.id()) && isSomeone(entity) && isSomeone(other);
    }

    /// Whether words said near it can be about it; near a place they mostly are not.
    boolean canBeJudgedBy(Entity speaker) {
        return canFace(speaker) && entity.type() != Entity.Type.LOCATION;
    }

    /// Of other things only long names are laws and the like; short ones are mostly nationalities.
    private static boolean isSomeone(Entity entity) {
        return !entity.mentions().isEmpty()
                && (entity.type() != Entity.Type.OTHER || entity.name().contains(" "));
    }
}
