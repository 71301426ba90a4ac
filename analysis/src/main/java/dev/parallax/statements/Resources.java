package dev.parallax.statements;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/// The word lists and models that stand beside the classes of this package.
final class Resources {
    private Resources() {}

    static InputStream open(String name) {
        return Objects.requireNonNull(
                Resources.class.getResourceAsStream(name), () -> "resource must exist but was missing: " + name);
    }

    /// The lines of a list, cut at tabs; comments and empty lines left out.
    static List<List<String>> rows(String name) {
        try (var lines = new BufferedReader(new InputStreamReader(open(name), StandardCharsets.UTF_8))) {
            return lines.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(line -> List.of(line.split("\t")))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
