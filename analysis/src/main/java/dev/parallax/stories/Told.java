package dev.parallax.stories;

import dev.parallax.news.Story;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// What has been told of stories and placements so far; it answers with what must be told anew.
final class Told {
    private final Map<String, Story> stories = new HashMap<>();
    private final Map<String, Move> placements = new HashMap<>();
    private final Redirects redirects = new Redirects();

    /// `touched`: the ids of all articles whose story may have changed; `now`: the stories that they are in.
    Changes update(Set<String> touched, Collection<Telling> now) {
        var before = storiesOf(touched);
        var changed = new ArrayList<Story>();
        var moved = new ArrayList<Move>();
        for (var telling : now) {
            before.remove(telling.story().id());
            redirects.lift(telling.story().id());
            if (!telling.story().equals(stories.put(telling.story().id(), telling.story()))) {
                changed.add(telling.story());
            }
        }
        var placed = new HashMap<String, Move>();
        now.forEach(telling -> telling.moves().forEach(move -> placed.put(move.article(), move)));
        touched.forEach(article -> move(article, placed, moved));
        changed.addAll(redirects.follow(touched, placements));
        for (var id : before) {
            var last = stories.remove(id);
            if (last != null) {
                changed.add(redirects.end(last, placements));
            }
        }
        return new Changes(changed, moved, Memory.NOTHING);
    }

    /// As last told, those that have ended excepted.
    Collection<Story> stories() {
        return stories.values();
    }

    /// The ids of all articles told to be in one story with one of these, story by story, the earliest first.
    Set<String> companions(Set<String> articles) {
        var found = new LinkedHashSet<String>();
        for (var id : storiesOf(articles)) {
            var story = stories.get(id);
            if (story != null) {
                story.members().forEach(member -> found.add(member.article()));
            }
        }
        return found;
    }

    /// Drops articles and their stories without a word: they stay as they were told.
    void forget(Set<String> articles) {
        storiesOf(articles).forEach(stories::remove);
        articles.forEach(placements::remove);
        redirects.forget(articles);
    }

    private void move(String article, Map<String, Move> placed, List<Move> moved) {
        var after = placed.get(article);
        var before = after == null ? placements.remove(article) : placements.put(article, after);
        if (before != null && (after == null || !after.story().equals(before.story()))) {
            moved.add(before.leaving());
        }
        if (after != null && !after.equals(before)) {
            moved.add(after);
        }
    }

    private Set<String> storiesOf(Set<String> articles) {
        var found = new TreeSet<String>();
        for (var article : articles) {
            var placement = placements.get(article);
            if (placement != null) {
                found.add(placement.story());
            }
        }
        return found;
    }
}
