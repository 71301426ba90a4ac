package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The articles known, and which of them are kin: a graph that grows and shrinks one article at a time.
final class Kin {
    private final StoryRules rules;
    private final Candidates candidates;
    private final Map<String, Portrait> portraits = new HashMap<>();
    private final Map<String, Map<String, Kinship>> links = new HashMap<>();

    Kin(StoryRules rules) {
        this.rules = rules;
        this.candidates = new Candidates(rules);
    }

    boolean knows(String article) {
        return portraits.containsKey(article);
    }

    Portrait portrait(String article) {
        var portrait = portraits.get(article);
        if (portrait == null) {
            throw new IllegalArgumentException("article must be known but was " + article);
        }
        return portrait;
    }

    Collection<Portrait> all() {
        return portraits.values();
    }

    void add(Portrait portrait) {
        var own = new HashMap<String, Kinship>();
        for (var id : candidates.of(portrait)) {
            var kinship = Kinship.of(portrait, portrait(id), rules);
            if (kinship != Kinship.STRANGERS) {
                own.put(id, kinship);
                linksOf(id).put(portrait.id(), kinship);
            }
        }
        links.put(portrait.id(), own);
        portraits.put(portrait.id(), portrait);
        candidates.add(portrait);
    }

    void remove(String article) {
        candidates.remove(portrait(article));
        portraits.remove(article);
        linksOf(article).keySet().forEach(other -> linksOf(other).remove(article));
        links.remove(article);
    }

    /// The ids of all that a chain of kin joins with the article, itself included; empty where it is not known.
    Set<String> family(String article) {
        var family = new TreeSet<String>();
        var open = new ArrayDeque<String>();
        if (knows(article)) {
            open.add(article);
        }
        while (!open.isEmpty()) {
            var next = open.remove();
            if (family.add(next)) {
                open.addAll(linksOf(next).keySet());
            }
        }
        return family;
    }

    /// The copies of an article among its direct kin.
    Set<String> copiesOf(String article) {
        var copies = new HashSet<String>();
        linksOf(article).forEach((other, kinship) -> {
            if (kinship == Kinship.COPIES) {
                copies.add(other);
            }
        });
        return copies;
    }

    private Map<String, Kinship> linksOf(String article) {
        return links.computeIfAbsent(article, _ -> new HashMap<>());
    }
}
