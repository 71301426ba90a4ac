package dev.parallax.files;

/// Is told how many bytes of all files have been read, as they lie on the disk.
@FunctionalInterface
public interface Progress {
    Progress NONE = (_, _) -> {};

    void read(long bytes, long total);
}
