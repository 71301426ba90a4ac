package dev.parallax.news;

/// Whether one is for or against the other.
public enum Polarity {
    POSITIVE,
    NEGATIVE,
    NEUTRAL
}
