package dev.parallax.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/// Reads fields of JSON objects.
final class Fields {
    private static final int SHOWN = 60; // characters

    private Fields() {}

    /// The text of the first of the fields that has any.
    static Optional<String> text(JsonNode node, String... names) {
        for (var name : names) {
            var value = node.path(name);
            if (value.isValueNode() && !value.isNull() && !value.asText().isBlank()) {
                return Optional.of(value.asText().strip());
            }
        }
        return Optional.empty();
    }

    static String shortened(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
