package dev.parallax.serve.rest;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.serve.rest.ClaimChange.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

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
            changes.found.add(new ClaimChange(Kind.RETRACTED, null, null, null, "nobody makes the claim any more"));
        } else if (!isMade(before)) {
            var text = after.path("proposition").asText();
            changes.found.add(new ClaimChange(Kind.APPEARED, null, null, text, "the claim was made: " + text));
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

    /// Passages that a revision of their article puts otherwise.
    private void words() {
        for (var now : after.path("positions")) {
            for (var then : before.path("positions")) {
                boolean same = List.of("holder", "position", "article").stream()
                        .allMatch(name -> then.path(name).equals(now.path(name)));
                boolean later =
                        now.path("revision").asInt() > then.path("revision").asInt();
                if (same && later) {
                    words(
                            now.path("holder").asText(),
                            then.path("quote").asText(),
                            now.path("quote").asText());
                }
            }
        }
    }

    private void words(String holder, String from, String to) {
        var difference = Difference.of(from, to);
        if (!difference.isNone()) {
            var text = "“%s” became “%s”".formatted(difference.from(), difference.to());
            found.add(new ClaimChange(Kind.WORDS, holder, difference.from(), difference.to(), text));
        }
    }
}
