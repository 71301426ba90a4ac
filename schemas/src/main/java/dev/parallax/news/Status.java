package dev.parallax.news;

/// IPTC's words for whether a publication may be used.
public enum Status {
    USABLE,
    WITHHELD,
    CANCELED
}
