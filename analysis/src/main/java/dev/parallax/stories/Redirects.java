package dev.parallax.stories;

import dev.parallax.news.Story;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Where the stories that ended have gone. Each hangs on its earliest article that was left, and points to the story
/// which that article is in now.
final class Redirects {
    /// Article → the ended stories that hang on it, as last told.
    private final Map<String, Map<String, Story>> hanging = new HashMap<>();

    /// Ended story → the article that it hangs on.
    private final Map<String, String> hooks = new HashMap<>();

    /// The record that ends a story.
    Story end(Story story, Map<String, Move> placements) {
        for (var member : story.members()) {
            var placement = placements.get(member.article());
            if (placement != null) {
                var redirect = to(story, placement.story());
                hanging.computeIfAbsent(member.article(), _ -> new TreeMap<>()).put(story.id(), redirect);
                hooks.put(story.id(), member.article());
                return redirect;
            }
        }
        return to(story, null);
    }

    /// The story lives again.
    void lift(String story) {
        var article = hooks.remove(story);
        if (article != null) {
            hanging.getOrDefault(article, new TreeMap<>()).remove(story);
        }
    }

    /// The records of ended stories that the moves of these articles have made wrong, corrected.
    List<Story> follow(Set<String> articles, Map<String, Move> placements) {
        var changed = new ArrayList<Story>();
        for (var article : articles) {
            var placement = placements.get(article);
            var stories = placement == null ? hanging.remove(article) : hanging.get(article);
            if (stories != null) {
                changed.addAll(point(stories, placement == null ? null : placement.story()));
            }
        }
        return changed;
    }

    void forget(Set<String> articles) {
        articles.forEach(hanging::remove);
        hooks.values().removeAll(articles);
    }

    private static List<Story> point(Map<String, Story> stories, @Nullable String target) {
        var changed = new ArrayList<Story>();
        stories.replaceAll((_, old) -> {
            var redirect = to(old, target);
            if (!redirect.equals(old)) {
                changed.add(redirect);
            }
            return redirect;
        });
        return changed;
    }

    private static Story to(Story story, @Nullable String target) {
        return new Story(story.id(), story.title(), story.language(), List.of(), target, story.generation());
    }
}
