package dev.parallax.stories;

import dev.parallax.news.Story;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/// What one knows who has kept the latest record of everything.
final class Ledger {
    final Map<String, Story> stories = new TreeMap<>();
    final Map<String, Move> placements = new TreeMap<>();

    Ledger take(Changes changes) {
        changes.stories().forEach(s -> stories.put(s.id(), s));
        changes.moves().forEach(move -> placements.put(move.story() + " " + move.article(), move));
        return this;
    }

    /// The latest record of a story, ended or not.
    Story story(String firstArticle) {
        return Objects.requireNonNull(stories.get(Telling.idOf(firstArticle)));
    }

    Move placement(String firstArticle, String article) {
        return Objects.requireNonNull(placements.get(Telling.idOf(firstArticle) + " " + article));
    }

    Map<String, Story> living() {
        var living = new TreeMap<>(stories);
        living.values().removeIf(s -> s.members().isEmpty());
        return living;
    }

    Map<String, Move> placed() {
        var placed = new TreeMap<>(placements);
        placed.values().removeIf(Move::out);
        return placed;
    }
}
