package dev.parallax.files;

import dev.parallax.news.Bytes;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/// Lines of bytes, each up to a limit; of a longer one only the beginning is kept in memory.
final class Lines {
    private final InputStream in;
    private final int limit;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private int number;

    Lines(InputStream in, int limit) {
        this.in = in;
        this.limit = limit;
    }

    /// A line's number, counted from 1, its bytes up to the limit, and its whole length.
    record Line(int number, Bytes bytes, long length) {
        boolean isTooLong() {
            return length > bytes.size();
        }

        boolean isBlank() {
            return !isTooLong() && bytes.toString(StandardCharsets.UTF_8).isBlank();
        }
    }

    /// The next line, unless the end is reached.
    Optional<Line> next() throws IOException {
        if (at == end && !fill()) {
            return Optional.empty();
        }
        var line = new ByteArrayOutputStream();
        long length = 0;
        do {
            int stop = lineEnd();
            line.write(buffer, at, Math.min(stop - at, limit - line.size()));
            length += stop - at;
            at = stop;
        } while (at == end && fill());
        at = Math.min(at + 1, end); // over the line break, unless the last line has none
        return Optional.of(new Line(++number, Bytes.of(line.toByteArray()), length));
    }

    private int lineEnd() {
        int stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
