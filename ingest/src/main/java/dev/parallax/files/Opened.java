package dev.parallax.files;

import dev.parallax.compression.Gzip;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// A file whose bytes are at hand, unpacked where its name or they say that they are packed. `in` allows marks.
record Opened(Path file, Format format, InputStream in) {
    private static final int BUFFER = 1 << 16;
    private static final int FIRST = 4096; // bytes that tell a format

    static Opened of(Path file, Meter meter) throws IOException {
        var disk = Files.newInputStream(file);
        try {
            var in = unpacked(file, new BufferedInputStream(meter.counting(disk), BUFFER));
            return new Opened(file, Format.of(file, first(in, FIRST)), in);
        } catch (IOException e) {
            disk.close();
            throw e;
        }
    }

    private static InputStream unpacked(Path file, InputStream in) throws IOException {
        boolean packed = file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        return packed || Gzip.isGzip(first(in, 2)) ? new BufferedInputStream(new GZIPInputStream(in), BUFFER) : in;
    }

    /// Leaves the stream where it was.
    static byte[] first(InputStream in, int count) throws IOException {
        in.mark(count);
        var bytes = in.readNBytes(count);
        in.reset();
        return bytes;
    }

    void close() {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
