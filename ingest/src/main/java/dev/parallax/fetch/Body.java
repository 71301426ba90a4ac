package dev.parallax.fetch;

import dev.parallax.news.Bytes;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import org.apache.hc.client5.http.entity.DeflateInputStream;

/// Reads a document as it comes and stops at the limit.
final class Body {
    private static final int MOST_CODINGS = 2;

    /// How much of a document is taken: `bytes`, sent or decompressed; if it has more, the first of them when `cut`,
    /// otherwise none.
    record Limit(int bytes, boolean cut) {
        /// What may be sent; more than is taken, where that is cut.
        private int sent() {
            return cut ? 2 * bytes : bytes;
        }
    }

    private final Memory memory;

    Body(Memory memory) {
        this.memory = memory;
    }

    /// `codings` is the header `Content-Encoding`, empty if none. Never closes `raw`, which may have no end.
    Bytes read(InputStream raw, String codings, Limit limit) throws IOException {
        return take(decoded(new LimitedInput(raw, limit.sent()), codings), limit);
    }

    private Bytes take(InputStream in, Limit limit) throws IOException {
        try (var loan = memory.loan()) {
            var chunks = new ArrayList<byte[]>();
            for (int size = 0; ; ) {
                loan.more();
                var chunk = in.readNBytes(Math.min(Memory.CHUNK, limit.bytes() + 1 - size));
                size += chunk.length;
                if (size > limit.bytes() && !limit.cut()) {
                    throw LimitedInput.tooMuch(limit.bytes());
                }
                chunks.add(chunk);
                if (chunk.length < Memory.CHUNK) {
                    return joined(chunks, Math.min(size, limit.bytes()));
                }
            }
        }
    }

    private static Bytes joined(List<byte[]> chunks, int size) {
        if (chunks.size() == 1) {
            return Bytes.of(ByteBuffer.wrap(chunks.getFirst(), 0, size));
        }
        var all = ByteBuffer.allocate(size);
        for (var chunk : chunks) {
            all.put(chunk, 0, Math.min(chunk.length, all.remaining()));
        }
        return Bytes.of(all.flip());
    }

    private static InputStream decoded(InputStream sent, String codings) throws IOException {
        var names = codings.isBlank() ? List.<String>of() : List.of(codings.split(","));
        if (names.size() > MOST_CODINGS) {
            throw new Refusal("document must be compressed at most twice but was " + names.size() + " times");
        }
        var in = sent;
        for (var name : names.reversed()) {
            in = decodedOnce(in, name);
        }
        return in;
    }

    private static InputStream decodedOnce(InputStream in, String coding) throws IOException {
        return switch (coding.strip().toLowerCase(Locale.ROOT)) {
            case "gzip", "x-gzip" -> new GZIPInputStream(in, 8192);
            case "deflate" -> new DeflateInputStream(in);
            case "identity", "" -> in;
            default -> throw new Refusal("document must be gzip or deflate but was " + Words.tame(coding));
        };
    }
}
