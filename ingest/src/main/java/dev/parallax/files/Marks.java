package dev.parallax.files;

import java.nio.file.Path;

/// How far a web archive has been read, so that reading can go on there after an interrupt.
public interface Marks {
    Marks NONE = new Marks() {
        @Override
        public long of(Path file) {
            return 0;
        }

        @Override
        public void reached(Path file, long position) {}
    };

    /// The byte to begin at, 0 for a file that has no mark.
    long of(Path file);

    /// Everything before the byte `position` has been passed on.
    void reached(Path file, long position);
}
