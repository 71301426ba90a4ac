package dev.parallax.serve.query;

/// A request that cannot be answered as it stands; the message is one sentence for whoever sent it.
public final class BadRequest extends RuntimeException {
    private static final long serialVersionUID = 1;

    public BadRequest(String message) {
        super(message);
    }
}
