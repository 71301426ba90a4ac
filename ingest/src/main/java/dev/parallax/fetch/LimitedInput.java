package dev.parallax.fetch;

import java.io.IOException;
import java.io.InputStream;

/// The bytes as sent; refuses to give more than a limit.
final class LimitedInput extends InputStream {
    private final InputStream in;
    private final int limit;
    private long given;

    LimitedInput(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    static Refusal tooMuch(int limit) {
        return new Refusal("document must have at most " + limit + " bytes");
    }

    @Override
    public int read() throws IOException {
        var one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        var n = in.read(into, from, length);
        given += Math.max(n, 0);
        if (given > limit) {
            throw tooMuch(limit);
        }
        return n;
    }

    /// Never 0, so that gzip looks for a further member even if none of it has arrived yet.
    @Override
    public int available() {
        return 1;
    }
}
