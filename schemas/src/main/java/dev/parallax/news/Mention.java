package dev.parallax.news;

/// A place where an entity is named.
public record Mention(Part in, Span span) {}
