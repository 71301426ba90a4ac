package dev.parallax.serve.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.serve.rest.ClaimChange.Kind;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/// What changed from one version of a claim, in its public JSON, to the next: never which is right.
final class ClaimChanges {
    private final JsonNode before;
    private final JsonNode after;
    private final List<ClaimChange> found = new ArrayList<>();

    private ClaimChanges(JsonNode before, JsonNode after) {
        this.before = before;
        this.after = after;
    }

    /// `before` is a missing node where there is none; either may be a retraction.
    static List<ClaimChange> between(JsonNode before, JsonNode after) {
        var changes = new ClaimChanges(before, after);
        if (!isMade(after)) {
            changes.found.add(new ClaimChange(Kind.RETRACTED, null, null, null, "the claim was taken back"));
        } else if (!isMade(before)) {
            var text = after.path("proposition").asText();
            changes.found.add(new ClaimChange(Kind.APPEARED, null, null, text, "the claim was made: " + text));
            changes.holders();
        } else {
            changes.compare();
        }
        return changes.found;
    }

    private static boolean isMade(JsonNode claim) {
        return claim.has("positions");
    }

    private void compare() {
        value(Kind.STATUS, "status", "the claim is %2$s now, it was %1$s before");
        value(Kind.SOURCES, "independent_roots", "independent sources: %2$s now, %1$s before");
        value(Kind.PROPOSITION, "proposition", "the claim is put as “%2$s” now, it was “%1$s” before");
        holders();
        words();
    }

    private void value(Kind kind, String name, String text) {
        var from = before.path(name).asText();
        var to = after.path(name).asText();
        if (!from.equals(to)) {
            found.add(new ClaimChange(kind, null, from, to, text.formatted(from, to)));
        }
    }

    private void holders() {
        var then = positions(before);
        var now = positions(after);
        var all = new TreeSet<>(then.keySet());
        all.addAll(now.keySet());
        for (var holder : all) {
            var from = then.get(holder);
            var to = now.get(holder);
            if (from == null) {
                found.add(new ClaimChange(Kind.TAKES, holder, null, to, "%s: %s".formatted(holder, to)));
            } else if (to == null) {
                found.add(new ClaimChange(Kind.LEAVES, holder, from, null, "%s: no longer %s".formatted(holder, from)));
            } else if (!from.equals(to)) {
                found.add(
                        new ClaimChange(Kind.MOVES, holder, from, to, "%s: from %s to %s".formatted(holder, from, to)));
            }
        }
    }

    /// Each holder's positions, such as "asserts" or "asserts, denies".
    private static Map<String, String> positions(JsonNode claim) {
        var held = new TreeMap<String, TreeSet<String>>();
        for (var position : claim.path("positions")) {
            held.computeIfAbsent(position.path("holder").asText(), _ -> new TreeSet<>())
                    .add(position.path("position")
                            .asText()
                            .toLowerCase(Locale.ROOT)
                            .replace('_', ' '));
        }
        var told = new TreeMap<String, String>();
        held.forEach((holder, all) -> told.put(holder, String.join(", ", all)));
        return told;
    }

    /// Passages that a revision of their article puts otherwise, told only where it is plain which became which.
    private void words() {
        var then = passages(before);
        passages(after).forEach((key, now) -> {
            var old = new ArrayList<>(then.getOrDefault(key, List.of()));
            var renewed = new ArrayList<>(now);
            old.removeAll(now);
            renewed.removeAll(then.getOrDefault(key, List.of()));
            if (old.size() == 1 && renewed.size() == 1) {
                words(key.getFirst(), old.getFirst(), renewed.getFirst());
            }
        });
    }

    /// The passages by holder, position and article.
    private static Map<List<String>, List<String>> passages(JsonNode claim) {
        var found = new LinkedHashMap<List<String>, List<String>>();
        for (var position : claim.path("positions")) {
            var key = Stream.of("holder", "position", "article")
                    .map(name -> position.path(name).asText())
                    .toList();
            found.computeIfAbsent(key, _ -> new ArrayList<>())
                    .add(position.path("quote").asText());
        }
        return found;
    }

    private void words(String holder, String from, String to) {
        var difference = Difference.of(from, to);
        var text = difference.from().isEmpty()
                ? "“%2$s” was added"
                : difference.to().isEmpty() ? "“%1$s” was dropped" : "“%1$s” became “%2$s”";
        found.add(new ClaimChange(
                Kind.WORDS,
                holder,
                difference.from(),
                difference.to(),
                text.formatted(difference.from(), difference.to())));
    }
}
