package dev.parallax.app;

import dev.parallax.embedded.Addresses;
import dev.parallax.embedded.DataFolder;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/// `--data`: the folder of the Parallax that a command works with.
final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "parallax-data",
            description = "The data folder (default: ${DEFAULT-VALUE}).")
    private Path folder = Path.of("parallax-data");

    Path folder() {
        return folder;
    }

    /// Where the Parallax of this folder can be reached, if it is running.
    Optional<Addresses> running() {
        return DataFolder.running(folder);
    }
}
