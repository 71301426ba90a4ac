package dev.parallax.news;

/// An article whose words stand apart from its page's furniture.
public record CleanArticle(String id, Status status, Publication publication, Content content) {
    public CleanArticle {
        Check.present("id", id);
    }
}
