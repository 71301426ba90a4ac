package dev.parallax.stories;

import dev.parallax.news.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiPredicate;

/// The slow and obvious way: compare all with all, colour until nothing changes.
final class Oracle {
    private final List<Portrait> all;
    private final StoryRules rules;
    private final Map<String, Double> standings = new HashMap<>();

    private Oracle(Collection<Article> articles, StoryRules rules) {
        this.rules = rules;
        this.all = articles.stream().map(Portrait::of).sorted(Portrait.EARLIEST).toList();
        all.forEach(a -> standings.put(a.id(), standing(a)));
    }

    /// Article → the earliest article of its story.
    static Map<String, String> stories(Collection<Article> articles, StoryRules rules) {
        var oracle = new Oracle(articles, rules);
        return oracle.colours(oracle::joins);
    }

    /// Article → the earliest article of its copies.
    static Map<String, String> roots(Collection<Article> articles, StoryRules rules) {
        var oracle = new Oracle(articles, rules);
        return oracle.colours(oracle::copies);
    }

    private boolean joins(Portrait a, Portrait b) {
        double needed = rules.needed(standings.getOrDefault(a.id(), 0.0), standings.getOrDefault(b.id(), 0.0));
        return likeness(a, b) >= needed || copies(a, b);
    }

    private double standing(Portrait a) {
        var nearest = new ArrayList<Portrait>();
        all.stream()
                .filter(b -> !b.id().equals(a.id()) && !copies(a, b))
                .sorted(Comparator.comparingDouble((Portrait b) -> -likeness(a, b))
                        .thenComparing(Portrait::id))
                .forEachOrdered(b -> {
                    if (nearest.size() < 3 && nearest.stream().noneMatch(n -> copies(n, b))) {
                        nearest.add(b);
                    }
                });
        double sum = 0;
        for (var b : nearest) {
            sum += Math.min(likeness(a, b), rules.strong());
        }
        return sum / 3;
    }

    private boolean copies(Portrait a, Portrait b) {
        return Kinship.of(a, b, rules).copies();
    }

    private float likeness(Portrait a, Portrait b) {
        return (float) Kinship.of(a, b, rules).likeness();
    }

    private Map<String, String> colours(BiPredicate<Portrait, Portrait> same) {
        var colour = new HashMap<String, Integer>();
        for (int i = 0; i < all.size(); i++) {
            colour.put(all.get(i).id(), i);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var a : all) {
                for (var b : all) {
                    changed |= same.test(a, b) && lower(colour, a.id(), b.id());
                }
            }
        }
        var named = new TreeMap<String, String>();
        colour.forEach((id, c) -> named.put(id, all.get(c).id()));
        return named;
    }

    private static boolean lower(Map<String, Integer> colour, String a, String b) {
        int low = Math.min(colour.getOrDefault(a, 0), colour.getOrDefault(b, 0));
        boolean changed = colour.getOrDefault(a, 0) != low || colour.getOrDefault(b, 0) != low;
        colour.put(a, low);
        colour.put(b, low);
        return changed;
    }
}
