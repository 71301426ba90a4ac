package dev.parallax.claims;

import dev.parallax.news.Article;

/// An article of a story and the root that it is a copy of, mostly itself.
public record Placed(Article article, String root) {}
