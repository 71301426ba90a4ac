package dev.parallax.news;

/// The part of an article that offsets count in.
public enum Part {
    TEXT,
    TITLE
}
