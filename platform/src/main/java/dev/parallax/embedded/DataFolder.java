package dev.parallax.embedded;

import dev.parallax.service.SetupException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/// The folder that all data of one Parallax lies in, held by one process at a time.
/// Inside: `format` (the layout's version), `lock`, `running` (the addresses while one runs), `kafka`, `postgres`,
/// `streams`, `tmp`.
public final class DataFolder implements AutoCloseable {
    static final String FORMAT = "1";
    private static final long NEEDED = 300L << 20;

    private final Path path;
    private final FileChannel channel;

    private DataFolder(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /// Makes the folder if need be and takes hold of it, or throws a [SetupException] that says why it cannot.
    public static DataFolder open(Path path) {
        try {
            Files.createDirectories(path);
            checkFormat(path);
            checkSpace(path);
            var channel = FileChannel.open(
                    path.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
            FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new SetupException("The data folder " + path
                        + " is in use by another Parallax: stop that one, or name another folder with --data.");
            }
            var folder = new DataFolder(path, channel);
            Files.deleteIfExists(folder.path("running"));
            folder.clearTemporary();
            return folder;
        } catch (IOException e) {
            throw new SetupException("The data folder " + path + " cannot be used: " + e + ".", e);
        }
    }

    /// Where the Parallax that holds `path` can be reached, if one does.
    public static Optional<Addresses> running(Path path) {
        return isHeld(path) ? Addresses.read(path.resolve("running")) : Optional.empty();
    }

    private static boolean isHeld(Path path) {
        var file = path.resolve("lock");
        if (!Files.exists(file)) {
            return false;
        }
        try (var channel = FileChannel.open(file, StandardOpenOption.READ, StandardOpenOption.WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (java.nio.channels.OverlappingFileLockException _) {
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void checkFormat(Path path) throws IOException {
        var file = path.resolve("format");
        if (Files.exists(file)) {
            var format = Files.readString(file).strip();
            if (!format.equals(FORMAT)) {
                throw new SetupException("The data folder " + path + " has format " + format
                        + ", which this version (format " + FORMAT + ") cannot read: name another folder with --data.");
            }
            return;
        }
        try (var content = Files.list(path)) {
            if (content.findAny().isPresent()) {
                throw new SetupException("The folder " + path
                        + " holds something else than Parallax data: name an empty or new folder with --data.");
            }
        }
        Files.writeString(file, FORMAT + "\n");
    }

    private static void checkSpace(Path path) throws IOException {
        long free = Files.getFileStore(path).getUsableSpace();
        if (free < NEEDED) {
            throw new SetupException("The data folder " + path + " has " + (free >> 20) + " MiB of disk space left and "
                    + (NEEDED >> 20) + " MiB are needed: make room, or name a folder on another disk with --data.");
        }
    }

    private void clearTemporary() throws IOException {
        var temporary = path("tmp");
        if (Files.exists(temporary)) {
            try (var files = Files.walk(temporary)) {
                files.sorted(java.util.Comparator.reverseOrder())
                        .forEach(p -> p.toFile().delete());
            }
        }
        Files.createDirectories(temporary);
    }

    public Path path(String name) {
        return path.resolve(name);
    }

    /// Tells others where this Parallax can be reached.
    public void announce(Addresses addresses) {
        addresses.write(path("running"));
    }

    @Override
    public void close() {
        try {
            Files.deleteIfExists(path("running"));
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
