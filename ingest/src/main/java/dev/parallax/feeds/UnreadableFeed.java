package dev.parallax.feeds;

/// Says, in words for people, why bytes are no feed or sitemap that can be read.
public final class UnreadableFeed extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableFeed(String reason) {
        super(reason);
    }

    /// The reason, never null.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
