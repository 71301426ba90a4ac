package dev.parallax.stories;

import dev.parallax.news.Article;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What to write down, in this order, so that an index made from what is written goes on as if it had never stopped:
/// the articles to keep, the standing of those for which it is final, and the ids of those to drop with their standing.
public record Memory(List<Article> kept, Map<String, Double> standings, Set<String> dropped) {
    static final Memory NOTHING = new Memory(List.of(), Map.of(), Set.of());

    public Memory {
        kept = List.copyOf(kept);
        standings = Map.copyOf(standings);
        dropped = Set.copyOf(dropped);
    }
}
