package dev.parallax.quotes;

import dev.parallax.news.Span;

/// Words between quotation marks: `inner` without the marks, `outer` with them. `closed` is false where the closing
/// mark is missing, as at the end of each paragraph but the last of a long quotation.
public record Quotation(Span outer, Span inner, boolean closed) {}
