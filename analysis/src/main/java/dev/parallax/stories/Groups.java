package dev.parallax.stories;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What becomes of families after a change. Around each article that lost kin a search begins; searches that meet go on
/// as one, and the last that is left need not go on: what no other has found is its own. So the cost goes by the
/// smaller
/// parts, and a family that only grew costs nothing.
final class Groups {
    /// The group of each article found, as first found.
    private final Map<Circle, Group> found = new LinkedHashMap<>();

    /// Groups still searching, and some that have gone on in others.
    private final ArrayDeque<Group> open = new ArrayDeque<>();

    private final List<Group> whole = new ArrayList<>();
    private int searches;

    /// This one is new, or kin of it are kin no longer.
    void touch(Circle circle) {
        groupOf(circle);
    }

    /// These two are kin now.
    void join(Circle one, Circle other) {
        if (found.containsKey(other)) {
            unite(groupOf(one), groupOf(other));
        } else {
            put(other, groupOf(one));
        }
    }

    /// The ids of all that have been touched or joined.
    Set<String> ids() {
        var ids = new HashSet<String>();
        found.keySet().forEach(circle -> ids.add(circle.id()));
        return ids;
    }

    /// The families which `all` make now. Whoever was of one family with any that was touched must be among them.
    List<Collection<String>> partition(Collection<String> all) {
        while (searches > 1) {
            var group = open.remove();
            if (group == group.root()) {
                search(group);
            }
        }
        var parts = new ArrayList<Collection<String>>();
        whole.forEach(group -> parts.add(group.ids()));
        var parted = new HashSet<String>();
        parts.forEach(parted::addAll);
        var rest = all.stream().filter(id -> !parted.contains(id)).toList();
        if (!rest.isEmpty()) {
            parts.add(rest);
        }
        return parts;
    }

    private Group groupOf(Circle circle) {
        var group = found.get(circle);
        if (group != null) {
            return group.root();
        }
        var begun = new Group();
        put(circle, begun);
        open.add(begun);
        searches++;
        return begun;
    }

    private void put(Circle circle, Group group) {
        group.add(circle);
        found.put(circle, group);
    }

    private void unite(Group one, Group other) {
        if (one != other) {
            Group.unite(one, other);
            searches--;
        }
    }

    /// Goes through the kin of one article, or until it meets another group.
    private void search(Group group) {
        var spot = group.spot();
        if (spot == null) {
            whole.add(group);
            searches--;
            return;
        }
        while (!spot.done() && group == group.root()) {
            var kin = spot.next();
            if (kin != null) {
                meet(group, kin);
            }
        }
        if (group == group.root()) {
            open.add(group);
        }
    }

    private void meet(Group group, Circle kin) {
        var other = found.get(kin);
        if (other == null) {
            put(kin, group);
        } else {
            unite(group, other.root());
        }
    }
}
