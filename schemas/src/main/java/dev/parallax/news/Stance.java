package dev.parallax.news;

import org.jspecify.annotations.Nullable;

/// How one entity stands to another, with the passage that shows it and the statement it comes from, if it does.
public record Stance(
        String holder,
        String target,
        Polarity polarity,
        Part in,
        Span span,
        @Nullable String statement,
        double confidence) {}
