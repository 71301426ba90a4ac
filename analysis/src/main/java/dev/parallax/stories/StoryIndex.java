package dev.parallax.stories;

import dev.parallax.news.Article;
import dev.parallax.news.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// The recent articles of one language and the stories that they make. Which stories there are follows from the latest
/// usable revision of each article alone, never from the order in which they came.
///
/// Not safe for use by several threads. Memory: some 8 KB an article within the window.
public final class StoryIndex {
    /// How far behind the newest article one may still arrive without being forgotten at once.
    private static final Duration DISORDER = Duration.ofDays(1);

    private final StoryRules rules;
    private final String generation;
    private final Kin kin;
    private final Told told = new Told();
    private final Map<String, Version> versions = new HashMap<>();
    private Instant newest = Instant.MIN;
    private Instant swept = Instant.MIN;

    public StoryIndex(StoryRules rules, String generation) {
        this.rules = rules;
        this.generation = generation;
        this.kin = new Kin(rules);
    }

    /// The index as it stands after these articles; what they change is taken as told already.
    public static StoryIndex of(Iterable<Article> articles, StoryRules rules, String generation) {
        var index = new StoryIndex(rules, generation);
        articles.forEach(index::put);
        return index;
    }

    public static StoryIndex of(Iterable<Article> articles) {
        return of(articles, StoryRules.DEFAULT, "1");
    }

    /// Takes in an article or its next revision; one that is not usable any more leaves its story. An older revision
    /// than one already seen changes nothing, nor does an article first seen before the window.
    public Changes put(Article article) {
        if (isStale(article.version()) || isTooOld(article.version())) {
            return Changes.NONE;
        }
        versions.put(article.id(), article.version());
        expire(article.version().firstSeen());
        var changed = leave(article.id());
        if (article.usable()) {
            changed.addAll(kin.add(Portrait.of(article)));
        }
        return retell(changed);
    }

    /// Takes an article out, as if it had never been.
    public Changes remove(String article) {
        versions.remove(article);
        return retell(leave(article));
    }

    /// How many usable articles the index holds.
    public int size() {
        return kin.size();
    }

    /// Takes the article out of its family. The ids of those whose families may be others now, itself included.
    private Set<String> leave(String article) {
        var changed = new HashSet<String>();
        changed.add(article);
        if (kin.knows(article)) {
            changed.addAll(kin.remove(article));
        }
        return changed;
    }

    /// Tells anew the stories that these articles were in and those that they are in now.
    private Changes retell(Set<String> changed) {
        var touched = new HashSet<>(changed);
        touched.addAll(told.companions(changed));
        var seen = new HashSet<String>();
        var tellings = new TreeMap<String, Telling>();
        for (var article : List.copyOf(touched)) {
            if (kin.knows(article) && !seen.contains(article)) {
                var family = kin.family(article);
                seen.addAll(family);
                touched.addAll(family);
                var telling = Telling.of(family, kin, generation);
                tellings.put(telling.story().id(), telling);
            }
        }
        return told.update(touched, List.copyOf(tellings.values()));
    }

    private boolean isStale(Version version) {
        var known = versions.get(version.article());
        return known != null && known.revision() > version.revision();
    }

    private boolean isTooOld(Version version) {
        return version.firstSeen().isBefore(horizon()) && !versions.containsKey(version.article());
    }

    private Instant horizon() {
        return newest.equals(Instant.MIN)
                ? newest
                : newest.minus(rules.window()).minus(DISORDER);
    }

    /// Forgets, once an hour of event time, the stories that nothing new can join any more.
    private void expire(Instant seen) {
        newest = seen.isAfter(newest) ? seen : newest;
        if (!swept.equals(Instant.MIN) && Duration.between(swept, newest).toHours() < 1) {
            return;
        }
        swept = newest;
        var horizon = horizon();
        var old = new HashSet<String>();
        kin.all().stream().filter(p -> p.seen().isBefore(horizon)).forEach(p -> old.add(p.id()));
        var ended = new HashSet<String>();
        old.forEach(id -> {
            if (!ended.contains(id)) {
                var companions = told.companions(Set.of(id));
                ended.addAll(old.containsAll(companions) ? companions : Set.of());
            }
        });
        forget(ended);
        versions.values().removeIf(v -> v.firstSeen().isBefore(horizon) && !kin.knows(v.article()));
    }

    private void forget(Set<String> articles) {
        articles.forEach(kin::forget);
        told.forget(articles);
    }
}
