package dev.parallax.config;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The fields of one object of a YAML file; what is wrong with them is added to `problems`.
public final class Fields {
    private final JsonNode node;
    private final String place;
    private final List<String> problems;

    public Fields(JsonNode node, String place, List<String> problems) {
        this.node = node;
        this.place = place;
        this.problems = problems;
        if (!node.isObject()) {
            problem("must be a list of fields and values but is not");
        }
    }

    public void problem(String words) {
        problems.add(place + " " + words);
    }

    public void allow(String... names) {
        node.fieldNames().forEachRemaining(name -> {
            if (!List.of(names).contains(name)) {
                problem("has the unknown field " + name + Suggestion.of(name, List.of(names)));
            }
        });
    }

    public Optional<String> text(String field) {
        return Optional.ofNullable(node.get(field))
                .filter(JsonNode::isValueNode)
                .map(JsonNode::asText)
                .map(String::strip)
                .filter(text -> !text.isEmpty());
    }

    /// The values of a list, or the one value there is.
    public List<String> texts(String field) {
        var value = node.get(field);
        if (value == null || !value.isArray()) {
            return text(field).map(List::of).orElse(List.of());
        }
        return value.valueStream().map(JsonNode::asText).toList();
    }

    public List<JsonNode> list(String field) {
        var value = node.get(field);
        if (value != null && !value.isNull() && !value.isArray()) {
            problem(field + " must be a list but is not");
        }
        return value == null ? List.of() : value.valueStream().toList();
    }

    public Duration duration(String field, Duration usual) {
        var text = text(field);
        if (text.isEmpty()) {
            return usual;
        }
        try {
            var given = Conversions.duration(text.get());
            if (given.isPositive()) {
                return given;
            }
            problem(field + " must be longer than nothing but was " + text.get());
        } catch (IllegalArgumentException e) {
            problem(field + " must " + e.getMessage() + " but was " + text.get());
        }
        return usual;
    }

    public <E extends Enum<E>> E oneOf(String field, E usual) {
        var constants = usual.getDeclaringClass().getEnumConstants();
        var text = text(field);
        if (text.isEmpty()) {
            return usual;
        }
        for (var constant : constants) {
            if (constant.name().equals(text.get().toUpperCase(Locale.ROOT))) {
                return constant;
            }
        }
        var allowed = Arrays.toString(constants).toLowerCase(Locale.ROOT);
        problem(field + " must be one of " + allowed + " but was " + text.get());
        return usual;
    }

    public String url(String text) {
        try {
            var uri = URI.create(text);
            if (uri.getHost() == null || !List.of("http", "https").contains(uri.getScheme())) {
                problem("must have an address that begins with http:// or https:// but has " + text);
            }
        } catch (IllegalArgumentException _) {
            problem("must have an address but has " + text);
        }
        return text;
    }
}
