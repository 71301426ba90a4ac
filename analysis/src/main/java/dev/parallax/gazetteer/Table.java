package dev.parallax.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A table of this library: a classpath resource with tab-separated columns, one row a line, comments after `#`.
public final class Table {
    private Table() {}

    public static List<String[]> rows(Class<?> beside, String resource) {
        return lines(beside, resource).stream()
                .map(line -> line.split("\t", -1))
                .toList();
    }

    /// The lines of a word list.
    public static List<String> lines(Class<?> beside, String resource) {
        var in = beside.getResourceAsStream(resource);
        if (in == null) {
            throw new IllegalStateException("resource must be on the classpath but was missing: " + resource);
        }
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }
}
