package dev.parallax.files;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/// Tells JSON with an object a line from JSON whose values are spread over lines.
final class JsonShape {
    private static final int READ = 32 * 1024; // bytes
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonShape() {}

    /// By the first lines: one that is an object by itself, written from the margin, or one that is longer than all
    /// that
    /// was looked at. Leaves the stream, which must allow marks, where it was.
    static boolean isLines(InputStream in) throws IOException {
        var text = new String(Opened.first(in, READ), StandardCharsets.UTF_8);
        if (text.stripLeading().startsWith("[")) {
            return false;
        }
        return text.isBlank() || text.indexOf('\n') < 0 || text.lines().anyMatch(JsonShape::isObject);
    }

    private static boolean isObject(String line) {
        try {
            return line.startsWith("{") && JSON.readTree(line).isObject();
        } catch (IOException _) { // most first lines of values spread over lines
            return false;
        }
    }
}
