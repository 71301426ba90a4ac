package dev.parallax.text;

import dev.parallax.news.Span;

/// A sentence: its place, its tokens (from `first` up to, not including, `end`, in the text's list), its paragraph.
public record Sentence(Span span, int first, int end, int paragraph) {}
