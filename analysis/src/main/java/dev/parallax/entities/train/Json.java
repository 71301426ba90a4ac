package dev.parallax.entities.train;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Map;

/// Training data in JSON, as maps and lists: the sets differ in what they hold.
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final TypeReference<Map<String, Object>> OBJECT = new TypeReference<>() {};

    private Json() {}

    /// Malformed input ends in an [IllegalArgumentException].
    static Map<String, Object> object(String text) {
        try {
            return MAPPER.readValue(text, OBJECT);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e.getOriginalMessage(), e);
        }
    }

    @SuppressWarnings("unchecked")
    static List<Map<String, Object>> objects(Object list) {
        return (List<Map<String, Object>>) list;
    }

    static int number(Map<String, Object> object, String key) {
        return object.get(key) instanceof Number number ? number.intValue() : -1;
    }

    static String string(Map<String, Object> object, String key) {
        return object.get(key) instanceof String string ? string : "";
    }
}
