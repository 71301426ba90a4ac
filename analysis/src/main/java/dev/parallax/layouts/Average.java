package dev.parallax.layouts;

/// The running mean of a quantity and its mean square deviation: all values count alike at first, later ones more as
/// soon as there are many.
public record Average(int count, double mean, double variance) {
    static final Average NONE = new Average(0, 0, 0);
    private static final int MEMORY = 300; // values after which old ones fade

    Average with(double value) {
        int next = Math.min(count + 1, MEMORY);
        double off = value - mean;
        double moved = mean + off / next;
        return new Average(next, moved, variance + (off * (value - moved) - variance) / next);
    }
}
