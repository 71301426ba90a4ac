package dev.parallax.files;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// Measures how much has been read of all files, one after the other.
final class Meter {
    private final Progress progress;
    private final long total;
    private long before; // bytes of the files before this one
    private long size; // of this one
    private long position; // in this one

    Meter(List<Path> files, Progress progress) {
        this.progress = progress;
        this.total = files.stream().mapToLong(Meter::size).sum();
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException _) { // it will be told when the file is opened
            return 0;
        }
    }

    /// All before the file is done with, whether it was read or refused.
    void begin(Path file) {
        before += size;
        size = size(file);
        position = 0;
        progress.read(before, total);
    }

    void reach(long reached) {
        if (reached > position) {
            position = reached;
            progress.read(before + position, total);
        }
    }

    /// A stream of the file's bytes that are measured as they are read.
    InputStream counting(InputStream in) {
        return new FilterInputStream(in) {
            @Override
            public int read() throws IOException {
                int b = super.read();
                reach(position + (b < 0 ? 0 : 1));
                return b;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                int count = super.read(bytes, from, length);
                reach(position + Math.max(0, count));
                return count;
            }
        };
    }
}
