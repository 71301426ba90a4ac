package dev.parallax.app;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import picocli.CommandLine.IVersionProvider;

/// What `--version` says.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        try (var in = Objects.requireNonNull(Version.class.getResourceAsStream("version.txt"))) {
            var version = new String(in.readAllBytes(), StandardCharsets.UTF_8).strip();
            return new String[] {"parallax " + version, "Java " + Runtime.version()};
        }
    }
}
