package dev.parallax.warc;

import dev.parallax.warc.Capture.Refused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.netpreserve.jwarc.WarcReader;
import org.netpreserve.jwarc.WarcRecord;

/// Reads the pages of a web archive, packed or not, record by record, beginning at any record. What cannot be read is
/// told once, and reading goes on with the next record that can be found. For one thread.
public final class WarcPages implements AutoCloseable {
    private final FileChannel channel;
    private final RecordSearch search;
    private final PageReader pages;
    private final long from;
    private @Nullable WarcReader reader;
    private @Nullable WarcRecord record; // the one to be read next
    private @Nullable String broken; // why the record at `position` is none
    private long position;
    private long boundary;

    private WarcPages(FileChannel channel, PageReader pages, long from) {
        this.channel = channel;
        this.search = new RecordSearch(channel);
        this.pages = pages;
        this.from = from;
        this.position = from;
        this.boundary = from;
    }

    /// Begins at the byte `from`: 0 or the end of a record read before. Pages longer than `limit` bytes are refused.
    public static WarcPages open(Path file, long from, int limit, Clock clock) throws IOException {
        var channel = FileChannel.open(file, StandardOpenOption.READ);
        var pages = new WarcPages(channel, new PageReader(limit, file.toString(), clock), from);
        pages.begin();
        return pages;
    }

    private void begin() {
        try {
            var opened = search.open(position);
            reader = opened;
            advance(opened);
        } catch (IOException | RuntimeException e) { // jwarc throws both at what is no archive
            broken = why(e);
        }
    }

    /// Whether it began behind the file's first record.
    public boolean isBegunInside() {
        return from > 0;
    }

    /// What the next record gave; empty at the end.
    public Optional<Capture> next() {
        if (broken != null) {
            var refused = pages.refused(position, broken);
            seek(position + 1);
            return Optional.of(refused.endingAt(boundary));
        }
        if (record == null || reader == null) {
            return Optional.empty();
        }
        long start = position;
        var capture = pages.read(record, start);
        advance(reader);
        if (broken != null && position == start) { // the record itself breaks off
            capture = capture instanceof Refused ? capture : pages.refused(start, broken);
            seek(start + 1);
        }
        return Optional.of(capture.endingAt(boundary));
    }

    private void advance(WarcReader from) {
        try {
            record = from.next().orElse(null);
            position = record == null ? channel.size() : from.position();
        } catch (IOException | RuntimeException e) { // jwarc throws both at what is no record
            record = null;
            position = Math.max(position, from.position());
            broken = why(e);
        }
        mark();
    }

    /// Goes to the first record from a byte on, or to the end where there is none.
    private void seek(long from) {
        broken = null;
        record = null;
        try {
            var found = search.next(from);
            position = found.map(RecordSearch.Found::position).orElse(channel.size());
            reader = found.map(RecordSearch.Found::reader).orElse(null);
            record = found.map(RecordSearch.Found::record).orElse(null);
        } catch (IOException _) { // the file has gone: it ends here
            reader = null;
        }
        mark();
    }

    /// Where all records are packed as one, none of them can be begun at.
    private void mark() {
        if (search.isBoundary(position)) {
            boundary = position;
        }
    }

    private static String why(Exception e) {
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
