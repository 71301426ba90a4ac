package dev.parallax.statements;

/// What a word does in a statement.
enum Role {
    NONE,
    SOURCE,
    CUE,
    CONTENT
}
