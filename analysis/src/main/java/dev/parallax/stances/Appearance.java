package dev.parallax.stances;

import dev.parallax.news.Entity;

/// A place where an entity is named or meant, by the tokens it covers.
record Appearance(Entity entity, int first, int end) {

    /// Whether it can be the other side of a stance: not the same, no place, no one whom nobody names.
    boolean canFace(Entity other) {
        return !entity.id().equals(other.id()) && isSomeone(entity) && isSomeone(other);
    }

    /// Of other things only long names are laws and the like; short ones are mostly nationalities.
    private static boolean isSomeone(Entity entity) {
        return switch (entity.type()) {
            case PERSON, ORGANIZATION -> !entity.mentions().isEmpty();
            case OTHER -> entity.name().contains(" ");
            case LOCATION -> false;
        };
    }
}
