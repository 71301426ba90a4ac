package dev.parallax.documents;

/// Says, in words for people, why a document is no article that can be read.
public final class UnreadableDocument extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableDocument(String reason) {
        super(reason);
    }

    /// The reason, never null.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
