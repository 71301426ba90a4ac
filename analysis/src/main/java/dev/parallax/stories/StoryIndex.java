package dev.parallax.stories;

import dev.parallax.news.Article;
import dev.parallax.news.Story;
import dev.parallax.news.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/// The recent articles of one language and the stories that they make. Which stories there are follows from the latest
/// revision of each article that counts, never from the order in which they came, as long as none comes more than
/// a day behind what was seen after it. A revision counts if it was seen within one window of the article's first.
///
/// Not safe for use by several threads.
public final class StoryIndex {
    /// How far behind the newest one may arrive.
    private static final Duration DISORDER = Duration.ofDays(1);

    private static final Duration BETWEEN_SWEEPS = Duration.ofDays(1);

    private final StoryRules rules;
    private final String generation;
    private final Kin kin;
    private final Told told = new Told();
    private final Map<String, Version> versions = new HashMap<>();
    private Instant newest = Instant.EPOCH;
    private Instant swept = Instant.EPOCH;

    public StoryIndex(StoryRules rules, String generation) {
        this.rules = rules;
        this.generation = generation;
        this.kin = new Kin(rules);
    }

    /// The index as it stands with what was written down; what follows from it is taken as told already.
    public static StoryIndex of(
            Stream<Article> kept, Map<String, Double> standings, StoryRules rules, String generation) {
        var index = new StoryIndex(rules, generation);
        index.load(kept, standings);
        return index;
    }

    private void load(Stream<Article> kept, Map<String, Double> standings) {
        var portraits = new ArrayList<Portrait>();
        kept.forEach(article -> {
            note(article);
            if (article.usable()) {
                portraits.add(Portrait.of(article));
            }
        });
        swept = newest;
        tell(versions.keySet(), kin.load(portraits, standings));
    }

    /// Takes in an article or its next revision; one that is not usable any more leaves its story. An older revision
    /// than one already seen changes nothing, nor does one that does not count or an article that is long over.
    public Changes put(Article article) {
        if (!counts(article)) {
            return Changes.NONE;
        }
        note(article);
        var changes = retell(article.id(), kin.change(article.id(), article.usable() ? Portrait.of(article) : null));
        return changes.with(sweep(article));
    }

    /// Takes an article out, as if it had never been.
    public Changes remove(String article) {
        if (versions.remove(article) == null) {
            return Changes.NONE;
        }
        return retell(article, kin.change(article, null)).with(new Memory(List.of(), Map.of(), Set.of(article)));
    }

    /// How many usable articles the index holds.
    public int size() {
        return kin.size();
    }

    private boolean counts(Article article) {
        var version = article.version();
        var known = versions.get(article.id());
        return (known == null || known.revision() <= version.revision())
                && !seen(article).isAfter(version.firstSeen().plus(rules.window()))
                && !horizon().settles(version.firstSeen());
    }

    private void note(Article article) {
        versions.put(article.id(), article.version());
        newest = seen(article).isAfter(newest) ? seen(article) : newest;
    }

    private static Instant seen(Article article) {
        return article.publication().seen().at();
    }

    private Horizon horizon() {
        return new Horizon(newest.minus(DISORDER), rules.window());
    }

    /// Tells anew the stories that these articles were in and those that they are in now.
    private Changes retell(String article, Groups groups) {
        var changed = groups.ids();
        changed.add(article);
        var touched = told.companions(changed);
        touched.addAll(changed);
        return tell(touched, groups);
    }

    private Changes tell(Set<String> touched, Groups groups) {
        var families = groups.partition(touched.stream().filter(kin::knows).toList());
        return told.update(
                touched,
                families.stream()
                        .map(family -> Telling.of(family, kin, generation))
                        .toList());
    }

    /// Settles and forgets, once a day of event time, what nothing new can touch any more.
    private Memory sweep(Article kept) {
        if (Duration.between(swept, newest).compareTo(BETWEEN_SWEEPS) < 0) {
            return new Memory(List.of(kept), Map.of(), Set.of());
        }
        swept = newest;
        var horizon = horizon();
        var standings = kin.settle(portrait -> horizon.settles(portrait.seen()));
        var over = over(horizon);
        kin.forget(over);
        told.forget(over);
        versions.values().stream()
                .filter(version -> horizon.settles(version.firstSeen()) && !kin.knows(version.article()))
                .forEach(version -> over.add(version.article()));
        versions.keySet().removeAll(over);
        return new Memory(List.of(kept), standings, over);
    }

    /// The articles of stories all of which are over.
    private Set<String> over(Horizon horizon) {
        var over = new HashSet<String>();
        told.stories().stream()
                .map(story ->
                        story.members().stream().map(Story.Member::article).toList())
                .filter(members -> members.stream()
                        .allMatch(id -> horizon.ends(kin.portrait(id).seen())))
                .forEach(over::addAll);
        return over;
    }
}
