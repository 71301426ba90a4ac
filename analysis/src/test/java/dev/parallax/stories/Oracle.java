package dev.parallax.stories;

import dev.parallax.news.Article;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The slow and obvious way: compare all with all, colour until nothing changes.
final class Oracle {
    private Oracle() {}

    /// Article → the earliest article of its story.
    static Map<String, String> stories(Collection<Article> articles) {
        return colours(articles, false);
    }

    /// Article → the earliest article of its copies.
    static Map<String, String> roots(Collection<Article> articles) {
        return colours(articles, true);
    }

    private static Map<String, String> colours(Collection<Article> articles, boolean onlyCopies) {
        var sorted = new ArrayList<>(articles.stream().map(Portrait::of).toList());
        sorted.sort(Portrait.EARLIEST);
        var colour = new HashMap<String, Integer>();
        for (int i = 0; i < sorted.size(); i++) {
            colour.put(sorted.get(i).id(), i);
        }
        boolean changed = true;
        while (changed) {
            changed = false;
            for (var a : sorted) {
                for (var b : sorted) {
                    changed |= kin(a, b, onlyCopies) && lower(colour, a.id(), b.id());
                }
            }
        }
        var named = new TreeMap<String, String>();
        colour.forEach((id, c) -> named.put(id, sorted.get(c).id()));
        return named;
    }

    private static boolean kin(Portrait a, Portrait b, boolean onlyCopies) {
        var wanted = onlyCopies ? List.of(Kinship.COPIES) : List.of(Kinship.COPIES, Kinship.SAME_STORY);
        return wanted.contains(Kinship.of(a, b, StoryRules.DEFAULT));
    }

    private static boolean lower(Map<String, Integer> colour, String a, String b) {
        int low = Math.min(colour.getOrDefault(a, 0), colour.getOrDefault(b, 0));
        boolean changed = colour.getOrDefault(a, 0) != low || colour.getOrDefault(b, 0) != low;
        colour.put(a, low);
        colour.put(b, low);
        return changed;
    }
}
