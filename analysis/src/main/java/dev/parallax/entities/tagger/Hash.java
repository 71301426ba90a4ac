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

    /// Of one word, from `start` on; the same as of one word among others.
    static long ofWord(String word, int start) {
        return join(0, of(word, start, word.length()));
    }

    /// Of words parted by single blanks.
    static long ofWords(String words) {
        long hash = 0;
        for (int start = 0, end; start <= words.length(); start = end + 1) {
            int blank = words.indexOf(' ', start);
            end = blank < 0 ? words.length() : blank;
            hash = join(hash, of(words, start, end));
        }
        return hash;
    }

    static long join(long hash, long next) {
        return mix(hash * PRIME + next);
    }

    private static long mix(long hash) {
        long mixed = (hash ^ (hash >>> 32)) * PRIME;
        return mixed ^ (mixed >>> 29);
    }
}
