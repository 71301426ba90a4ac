package dev.parallax.layouts;

import java.util.LinkedHashSet;
import java.util.Set;

/// What is usual for a source: how often bodies are empty, how long they are (as logarithms), the layouts seen, and how
/// often one is new. A page is learned when it leaves the window of the last ones, so that a change is measured
/// against what was before it.
public record Usual(Average empty, Average logLength, Average novel, Set<String> layouts) {
    static final Usual NOTHING = new Usual(Average.NONE, Average.NONE, Average.NONE, Set.of());
    private static final int ENOUGH = 30; // pages from which on what is usual is known
    private static final int MOST = 100; // layouts that are remembered, the latest

    boolean isKnown() {
        return empty.count() >= ENOUGH;
    }

    /// Whether a page has a body where none was seen before.
    boolean isNew(Observation page) {
        return !page.isEmpty() && !layouts.contains(page.layout());
    }

    Usual with(Observation page) {
        return new Usual(
                empty.with(page.isEmpty() ? 1 : 0),
                page.isEmpty() ? logLength : logLength.with(Math.log(page.length())),
                page.isEmpty() ? novel : novel.with(isNew(page) ? 1 : 0),
                page.isEmpty() ? layouts : withLayout(page.layout()));
    }

    private Set<String> withLayout(String layout) {
        var known = new LinkedHashSet<>(layouts);
        known.remove(layout);
        known.add(layout);
        if (known.size() > MOST) {
            known.removeFirst();
        }
        return known;
    }
}
