package dev.parallax.similarity;

/// Sets of numbers, each an array in rising order.
public final class Sorted {
    private Sorted() {}

    /// How many numbers stand in both, up to `limit`.
    public static int shared(int[] a, int[] b, int limit) {
        int found = 0;
        int j = 0;
        for (int i = 0; i < a.length && found < limit; i++) {
            while (j < b.length && b[j] < a[i]) {
                j++;
            }
            if (j < b.length && b[j] == a[i]) {
                found++;
            }
        }
        return found;
    }
}
