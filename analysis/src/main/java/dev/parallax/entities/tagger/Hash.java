package dev.parallax.entities.tagger;

/// Numbers for words and features: well mixed, and the same on every machine.
final class Hash {
    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Hash() {}

    static long of(CharSequence text) {
        return of(text, 0, text.length());
    }

    static long of(CharSequence text, int start, int end) {
        long hash = 0xCBF29CE484222325L;
        for (int i = start; i < end; i++) {
            hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
        }
        return mix(hash);
    }

    static long join(long hash, long next) {
        return mix(hash * PRIME + next);
    }

    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * PRIME;
        return mixed ^ (mixed >>> 29);
    }
}
