package dev.parallax.service;

/// How a service is, and why where it is not well.
public record Health(State state, String reason) {
    public static final Health READY = new Health(State.READY, "");

    /// `STARTING` will be ready, `READY` works, `FAILED` will not come back by itself.
    public enum State {
        STARTING,
        READY,
        FAILED
    }

    public static Health starting(String reason) {
        return new Health(State.STARTING, reason);
    }

    public static Health failed(String reason) {
        return new Health(State.FAILED, reason);
    }
}
