package dev.parallax.app;

import dev.parallax.embedded.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Objects;

/// The sample corpus: fourteen invented stories, told by several outlets that contradict each other.
final class Samples {
    private final DataFolder folder;

    Samples(DataFolder folder) {
        this.folder = folder;
    }

    /// Whether the samples are in this folder already, or it holds other articles.
    boolean areIn() {
        return Files.exists(folder.path("samples"));
    }

    /// The samples as a file to import. Importing them twice adds nothing, so a start that was cut short begins again.
    Path file() {
        try (var in = Objects.requireNonNull(Samples.class.getResourceAsStream("samples.jsonl"))) {
            var file = folder.path("tmp").resolve("samples.jsonl");
            Files.copy(in, file, StandardCopyOption.REPLACE_EXISTING);
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void markIn() {
        try {
            Files.writeString(folder.path("samples"), "imported\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
