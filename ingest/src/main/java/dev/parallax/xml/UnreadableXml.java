package dev.parallax.xml;

/// Says, in words for people, why bytes are no XML that we read.
public final class UnreadableXml extends Exception {
    private static final long serialVersionUID = 1;

    public UnreadableXml(String reason) {
        super(reason);
    }

    /// The reason, never null.
    public String reason() {
        return String.valueOf(getMessage());
    }
}
