package dev.parallax.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;

/// A stream of which no more than `limit` bytes may be read, give or take a buffer, until the limit is renewed.
final class Budget extends FilterInputStream {
    private static final int BUFFER = 8 * 1024; // what a parser reads ahead

    private final int limit;
    private long used;

    Budget(InputStream in, int limit) {
        super(in);
        this.limit = limit;
    }

    void renew() {
        used = 0;
    }

    @Override
    public int read() throws IOException {
        use(1);
        return super.read();
    }

    @Override
    public int read(byte[] bytes, int from, int length) throws IOException {
        int count = super.read(bytes, from, Math.min(length, BUFFER));
        use(count);
        return count;
    }

    private void use(int count) throws IOException {
        used += Math.max(0, count);
        if (used > limit + (long) BUFFER) {
            throw new IOException(
                    String.format(Locale.ROOT, "a value must be at most %,d bytes long but is longer", limit));
        }
    }
}
