package dev.parallax.service;

/// Something that whoever started Parallax must mend; the message is one sentence for them.
public final class SetupException extends RuntimeException {
    private static final long serialVersionUID = 1;

    public SetupException(String message) {
        super(message);
    }

    public SetupException(String message, Throwable cause) {
        super(message, cause);
    }
}
