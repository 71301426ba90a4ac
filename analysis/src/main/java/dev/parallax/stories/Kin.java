package dev.parallax.stories;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/// The articles known, and which of them are kin: a graph that grows and shrinks one article at a time.
final class Kin {
    private final StoryRules rules;
    private final Candidates candidates;
    private final Map<String, Circle> circles = new HashMap<>();
    private int marks;

    Kin(StoryRules rules) {
        this.rules = rules;
        this.candidates = new Candidates(rules);
    }

    boolean knows(String article) {
        return circles.containsKey(article);
    }

    Portrait portrait(String article) {
        return circle(article).portrait();
    }

    int size() {
        return circles.size();
    }

    /// Takes all of these in at once; `standings` holds those that are final.
    Groups load(Collection<Portrait> portraits, Map<String, Double> standings) {
        var groups = new Groups();
        portraits.forEach(this::introduce);
        for (var circle : circles.values()) {
            var standing = standings.get(circle.id());
            if (standing == null) {
                circle.reckon(++marks);
                circle.rest();
            } else {
                settle(circle, standing);
            }
            groups.touch(circle);
        }
        return groups;
    }

    /// Puts what the article is now, null where it is none any more, in the place of what it was.
    Groups change(String article, @Nullable Portrait now) {
        var groups = new Groups();
        var moved = new LinkedHashSet<Circle>();
        leave(article, groups, moved);
        if (now != null) {
            arrive(now, groups, moved);
        }
        moved.forEach(circle -> circle.compare(groups));
        moved.forEach(Circle::rest);
        return groups;
    }

    private void leave(String article, Groups groups, Set<Circle> moved) {
        var own = circles.remove(article);
        if (own != null) {
            dismiss(own);
            own.forEachKin(groups::touch);
            own.forEachNeighbour(other -> {
                if (other.part(own) && other.reckon(++marks)) {
                    moved.add(other);
                }
            });
        }
    }

    private void arrive(Portrait portrait, Groups groups, Set<Circle> moved) {
        var own = introduce(portrait);
        own.reckon(++marks);
        own.rest();
        for (var admirer : own.admirers(++marks)) {
            if (admirer.reckon(++marks)) {
                moved.add(admirer);
            }
        }
        groups.touch(own);
        own.forEachKin(kin -> groups.join(own, kin));
    }

    private Circle introduce(Portrait portrait) {
        var own = new Circle(portrait, rules);
        candidates.forEach(portrait, other -> {
            var kinship = Kinship.of(portrait, other.portrait(), rules);
            if (!kinship.equals(Kinship.STRANGERS)) {
                own.meet(other, kinship);
                other.meet(own, kinship);
            }
        });
        circles.put(portrait.id(), own);
        candidates.add(own);
        return own;
    }

    /// Settles those that the test holds for. Their standings, which are final now.
    Map<String, Double> settle(Predicate<Portrait> old) {
        var standings = new TreeMap<String, Double>();
        for (var circle : circles.values()) {
            if (!circle.settled() && old.test(circle.portrait())) {
                settle(circle, circle.standing());
                standings.put(circle.id(), circle.standing());
            }
        }
        return standings;
    }

    private void settle(Circle circle, double standing) {
        dismiss(circle);
        circle.settle(standing);
    }

    private void dismiss(Circle circle) {
        if (!circle.settled()) {
            candidates.remove(circle);
        }
    }

    /// Drops articles from memory, which changes no story.
    void forget(Collection<String> articles) {
        var gone = new LinkedHashSet<Circle>();
        for (var article : articles) {
            var own = circle(article);
            dismiss(own);
            circles.remove(article);
            gone.add(own);
        }
        var left = new LinkedHashSet<Circle>();
        gone.forEach(own -> own.forEachNeighbour(left::add));
        left.removeAll(gone);
        left.forEach(circle -> circle.partIf(gone::contains));
    }

    /// The root of each of these articles, the earliest first.
    Map<String, String> roots(List<Portrait> members) {
        return Roots.of(members.stream().map(member -> circle(member.id())).toList(), ++marks);
    }

    private Circle circle(String article) {
        var circle = circles.get(article);
        if (circle == null) {
            throw new IllegalArgumentException("article must be known but was " + article);
        }
        return circle;
    }
}
