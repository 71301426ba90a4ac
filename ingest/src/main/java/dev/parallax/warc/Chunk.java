package dev.parallax.warc;

import java.util.Arrays;

/// A part of a file: the first `length` bytes of an array.
final class Chunk {
    private final byte[] bytes;
    private final int length;

    Chunk(byte[] bytes, int length) {
        this.bytes = bytes;
        this.length = length;
    }

    int length() {
        return length;
    }

    boolean startsWith(byte[] wanted) {
        return isAt(0, wanted);
    }

    /// The place of the first occurrence, -1 where there is none.
    int indexOf(byte[] wanted) {
        for (int at = 0; at + wanted.length <= length; at++) {
            if (bytes[at] == wanted[0] && isAt(at, wanted)) {
                return at;
            }
        }
        return -1;
    }

    private boolean isAt(int at, byte[] wanted) {
        return at + wanted.length <= length && Arrays.equals(bytes, at, at + wanted.length, wanted, 0, wanted.length);
    }
}
