package dev.parallax.layouts;

/// What cleaning one page tells of its source's layout: how long the body is that was found, 0 where none was, and the
/// fingerprint of the way to the element that held it.
public record Observation(String source, int length, String layout) {

    public boolean isEmpty() {
        return length == 0;
    }
}
