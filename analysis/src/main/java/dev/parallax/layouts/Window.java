package dev.parallax.layouts;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// The last pages of a source, the latest last.
public record Window(List<Observation> pages) {
    static final int SIZE = 20;
    static final Window EMPTY = new Window(List.of());

    public Window {
        pages = List.copyOf(pages);
    }

    boolean isFull() {
        return pages.size() == SIZE;
    }

    Observation oldest() {
        return pages.getFirst();
    }

    /// With one more page, without the oldest where it is full.
    Window with(Observation page) {
        var next = new ArrayList<>(isFull() ? pages.subList(1, SIZE) : pages);
        next.add(page);
        return new Window(next);
    }

    double share(Predicate<Observation> sign) {
        return pages.isEmpty() ? 0 : (double) pages.stream().filter(sign).count() / pages.size();
    }

    /// Those of the pages that have a body.
    Window bodies() {
        return new Window(pages.stream().filter(page -> !page.isEmpty()).toList());
    }

    int size() {
        return pages.size();
    }

    /// The mean of the logarithms of the bodies' lengths.
    double logLength() {
        return bodies().pages().stream()
                .mapToDouble(page -> Math.log(page.length()))
                .average()
                .orElse(0);
    }
}
