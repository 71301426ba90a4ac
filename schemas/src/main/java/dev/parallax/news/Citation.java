package dev.parallax.news;

import org.jspecify.annotations.Nullable;

/// A medium or document named as the channel that something came through: "told Interfax", "(AP) —".
public record Citation(@Nullable String entity, String name, Kind kind, Part in, Span span) {
    public enum Kind {
        AGENCY,
        OUTLET,
        DOCUMENT
    }
}
