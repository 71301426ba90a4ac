package dev.parallax.app;

import dev.parallax.embedded.Addresses;
import dev.parallax.service.SetupException;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `--server`: the Parallax to ask, by default the one that runs on the data folder.
final class ServerOption {
    @Mixin
    private DataOption data = new DataOption();

    @Option(names = "--server", paramLabel = "URL", description = "The Parallax to ask, such as http://localhost:8080.")
    private @Nullable URI server;

    /// The address of `path` at the server.
    URI resolve(String path) {
        if (server != null) {
            return server.resolve(path);
        }
        return data.running()
                .map(Addresses::http)
                .map(http -> URI.create(http).resolve(path))
                .orElseThrow(() -> new SetupException("No Parallax is running on " + data.folder()
                        + ": start one with ./parallax up, or name its address with --server."));
    }
}
