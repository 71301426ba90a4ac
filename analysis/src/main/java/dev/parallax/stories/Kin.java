package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The articles known, and which of them are kin: a graph that grows and shrinks one article at a time.
final class Kin {
    private final StoryRules rules;
    private final Candidates candidates;
    private final Map<String, Circle> circles = new HashMap<>();
    private int visits;

    Kin(StoryRules rules) {
        this.rules = rules;
        this.candidates = new Candidates(rules.reach());
    }

    boolean knows(String article) {
        return circles.containsKey(article);
    }

    Portrait portrait(String article) {
        return circle(article).portrait();
    }

    Collection<Portrait> all() {
        return circles.values().stream().map(Circle::portrait).toList();
    }

    int size() {
        return circles.size();
    }

    /// The ids of those whose families may be others now.
    Set<String> add(Portrait portrait) {
        var own = new Circle(portrait, rules);
        for (var other : candidates.of(portrait)) {
            var kinship = Kinship.of(portrait, other.portrait(), rules);
            if (!kinship.equals(Kinship.STRANGERS)) {
                own.meet(other, kinship);
                other.meet(own, kinship);
            }
        }
        circles.put(portrait.id(), own);
        candidates.add(own);
        own.settle();
        var changed = settled(own);
        changed.add(portrait.id());
        return changed;
    }

    /// The ids of those whose families may be others now, apart from the family it was in.
    Set<String> remove(String article) {
        var own = circle(article);
        candidates.remove(own);
        circles.remove(article);
        own.forEachNeighbour(other -> other.part(own));
        return settled(own);
    }

    /// The neighbours whose standing is another now.
    private Set<String> settled(Circle own) {
        var changed = new HashSet<String>();
        own.forEachNeighbour(other -> {
            if (other.settle() && circles.containsKey(other.id())) {
                changed.add(other.id());
            }
        });
        return changed;
    }

    /// Drops the article from memory, which changes no story.
    void forget(String article) {
        var own = circle(article);
        candidates.remove(own);
        circles.remove(article);
        own.forget();
    }

    /// The ids of all that a chain of kin joins with the article, itself included.
    Set<String> family(String article) {
        int visit = ++visits;
        var family = new HashSet<String>();
        var open = new ArrayDeque<Circle>();
        var start = circle(article);
        start.enter(visit);
        open.add(start);
        while (!open.isEmpty()) {
            var next = open.remove();
            family.add(next.id());
            next.forEachUnvisitedKin(visit, other -> {
                if (other.enter(visit)) {
                    open.add(other);
                }
            });
        }
        return family;
    }

    /// The root of each of these articles, the earliest first.
    Map<String, String> roots(List<Portrait> members) {
        return Roots.of(members.stream().map(member -> circle(member.id())).toList(), ++visits);
    }

    private Circle circle(String article) {
        var circle = circles.get(article);
        if (circle == null) {
            throw new IllegalArgumentException("article must be known but was " + article);
        }
        return circle;
    }
}
