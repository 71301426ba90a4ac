package dev.parallax.similarity;

/// Sets of numbers, each an array in rising order.
public final class Sorted {
    private Sorted() {}

    /// Whether at least so many numbers stand in both.
    public static boolean share(int[] a, int[] b, int count) {
        int found = 0;
        int i = 0;
        int j = 0;
        while (found < count && found + a.length - i >= count && found + b.length - j >= count) {
            int x = a[i];
            int y = b[j];
            found += x == y ? 1 : 0;
            i += x <= y ? 1 : 0; // no branches: which of the two is less, nobody can guess
            j += y <= x ? 1 : 0;
        }
        return found >= count;
    }
}
