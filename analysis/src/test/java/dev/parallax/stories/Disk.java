package dev.parallax.stories;

import dev.parallax.news.Article;
import java.util.HashMap;
import java.util.Map;

/// What one has who wrote down what every change said.
final class Disk {
    private final Map<String, Article> articles = new HashMap<>();
    private final Map<String, Double> standings = new HashMap<>();
    private int dropped;

    Changes take(Changes changes) {
        var memory = changes.memory();
        memory.kept().forEach(article -> articles.put(article.id(), article));
        standings.putAll(memory.standings());
        articles.keySet().removeAll(memory.dropped());
        standings.keySet().removeAll(memory.dropped());
        dropped += memory.dropped().size();
        return changes;
    }

    /// How many articles were dropped from it.
    int dropped() {
        return dropped;
    }

    /// An index made of nothing else.
    StoryIndex index(StoryRules rules) {
        return StoryIndex.of(articles.values().stream(), standings, rules, "1");
    }
}
