package dev.parallax.compression;

import dev.parallax.news.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;

/// Unpacks gzip up to a limit, so that a small file cannot fill the memory.
public final class Gzip {
    private Gzip() {}

    public static boolean isGzip(Bytes bytes) {
        return isGzip(bytes.first(2).toArray());
    }

    public static boolean isGzip(byte[] first) {
        return first.length >= 2 && (first[0] & 0xFF) == 0x1F && (first[1] & 0xFF) == 0x8B;
    }

    /// What is packed in the bytes; throws where that is more than `limit` bytes or broken.
    public static Bytes unpack(Bytes packed, int limit) throws IOException {
        try (var in = new GZIPInputStream(new ByteArrayInputStream(packed.toArray()))) {
            return read(in, limit);
        }
    }

    /// All that a stream holds; throws where that is more than `limit` bytes.
    public static Bytes read(InputStream in, int limit) throws IOException {
        var bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            throw new IOException(
                    String.format(Locale.ROOT, "it must be at most %,d bytes long unpacked but is longer", limit));
        }
        return Bytes.of(bytes);
    }
}
