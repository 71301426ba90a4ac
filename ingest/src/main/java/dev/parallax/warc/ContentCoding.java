package dev.parallax.warc;

import dev.parallax.compression.Gzip;
import dev.parallax.news.Bytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/// Undoes HTTP's content codings. Some archives keep the header although they hold the page unpacked, so that the bytes
/// themselves are asked.
final class ContentCoding {
    private ContentCoding() {}

    static Bytes decoded(InputStream in, String coding, int limit) throws IOException {
        var bytes = Gzip.read(in, limit);
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "", "identity" -> bytes;
            case "gzip", "x-gzip" -> Gzip.isGzip(bytes) ? Gzip.unpack(bytes, limit) : bytes;
            case "deflate" -> inflated(bytes, limit);
            default -> throw new IOException("its content coding must be gzip or deflate but was " + shortened(coding));
        };
    }

    /// With zlib's header or, as some servers send it, without.
    private static Bytes inflated(Bytes bytes, int limit) throws IOException {
        boolean wrapped = bytes.size() > 1 && (bytes.toArray()[0] & 0x0F) == 8;
        var inflater = new Inflater(!wrapped);
        try (var in = new InflaterInputStream(new ByteArrayInputStream(bytes.toArray()), inflater)) {
            return Gzip.read(in, limit);
        } finally {
            inflater.end();
        }
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
