package dev.parallax.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.news.Part;
import dev.parallax.news.Span;
import java.util.Collection;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What all public JSON shares: how nodes, spans and places are written.
public final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    public static ObjectNode object() {
        return MAPPER.createObjectNode();
    }

    /// One line of JSON.
    public static String line(JsonNode node) {
        try {
            return MAPPER.writeValueAsString(node);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of JSON can always be written", e);
        }
    }

    static <T> ArrayNode array(Collection<T> values, Function<T, ? extends JsonNode> mapping) {
        var array = MAPPER.createArrayNode();
        values.forEach(v -> array.add(mapping.apply(v)));
        return array;
    }

    static ArrayNode strings(Collection<String> values) {
        var array = MAPPER.createArrayNode();
        values.forEach(array::add);
        return array;
    }

    static ObjectNode span(Span span) {
        return object().put("start", span.start()).put("end", span.end());
    }

    static @Nullable ObjectNode optional(@Nullable Span span) {
        return span == null ? null : span(span);
    }

    /// Marks what stands in the headline; what stands in the text needs no mark.
    static ObjectNode placed(ObjectNode node, Part in) {
        return in == Part.TITLE ? node.put("in", "title") : node;
    }

    static ObjectNode placed(ObjectNode node, Part in, Span span) {
        return placed(node.put("start", span.start()).put("end", span.end()), in);
    }

    static double rounded(double confidence) {
        return Math.round(confidence * 100) / 100.0;
    }
}
