package dev.parallax.warc;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Finds the next record of an archive where one is broken: by the bytes that records begin with, packed or not, each
/// place tried.
final class RecordSearch {
    private static final byte[] PLAIN = "WARC/".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PACKED = {0x1F, (byte) 0x8B, 0x08};
    private static final int TRIES = 1_000; // places that look like a record and are none
    private static final int CHUNK = 1 << 16; // bytes

    private final FileChannel channel;

    RecordSearch(FileChannel channel) {
        this.channel = channel;
    }

    /// A record that was found, and the reader that goes on after it.
    record Found(long position, WarcReader reader, WarcRecord record) {}

    WarcReader open(long position) throws IOException {
        var reader = new WarcReader(channel.position(position));
        reader.setLenient(true);
        return reader;
    }

    Optional<Found> next(long from) throws IOException {
        var begin = first(0).startsWith(PACKED) ? PACKED : PLAIN;
        long at = find(begin, from);
        for (int tries = 0; at >= 0 && tries < TRIES; tries++) {
            var found = tryAt(at);
            if (found.isPresent()) {
                return found;
            }
            at = find(begin, at + 1);
        }
        return Optional.empty();
    }

    private Optional<Found> tryAt(long position) {
        try {
            var reader = open(position);
            return reader.next().map(record -> new Found(position, reader, record));
        } catch (IOException | RuntimeException _) { // jwarc throws both at what is no record
            return Optional.empty();
        }
    }

    /// Whether a record begins at a byte, or the file ends there.
    boolean isBoundary(long position) {
        try {
            var first = first(position);
            return first.length() == 0 || first.startsWith(PACKED) || first.startsWith(PLAIN);
        } catch (IOException _) { // nothing begins where nothing can be read
            return false;
        }
    }

    private Chunk first(long position) throws IOException {
        return chunk(position, PLAIN.length);
    }

    /// The place of the first occurrence, -1 where there is none.
    private long find(byte[] wanted, long from) throws IOException {
        long at = from;
        while (true) {
            var chunk = chunk(at, CHUNK);
            int index = chunk.indexOf(wanted);
            if (index >= 0) {
                return at + index;
            }
            if (chunk.length() < CHUNK) {
                return -1;
            }
            at += CHUNK - wanted.length + 1L;
        }
    }

    private Chunk chunk(long position, int length) throws IOException {
        var buffer = ByteBuffer.allocate(length);
        while (buffer.hasRemaining() && channel.read(buffer, position + buffer.position()) >= 0) {
            // a read may give less than there is
        }
        return new Chunk(buffer.array(), buffer.position());
    }
}
