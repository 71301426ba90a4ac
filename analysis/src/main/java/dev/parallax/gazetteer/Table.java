package dev.parallax.gazetteer;

import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPInputStream;

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
        try (var reader = new BufferedReader(new InputStreamReader(open(beside, resource), StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(resource, e);
        }
    }

    /// The bytes of a resource, unpacked where its name ends in `.gz`.
    public static InputStream open(Class<?> beside, String resource) throws IOException {
        var in = beside.getResourceAsStream(resource);
        if (in == null) {
            throw new FileNotFoundException("resource must be on the classpath but was missing: " + resource);
        }
        return resource.endsWith(".gz") ? new GZIPInputStream(in, 1 << 16) : in;
    }
}
