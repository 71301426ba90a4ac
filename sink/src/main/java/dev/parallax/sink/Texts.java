package dev.parallax.sink;

/// Text as PostgreSQL takes it.
final class Texts {
    private Texts() {}

    /// Without NUL characters, which PostgreSQL cannot hold in text.
    static String storable(String text) {
        return text.indexOf('\0') < 0 ? text : text.replace("\0", "");
    }
}
