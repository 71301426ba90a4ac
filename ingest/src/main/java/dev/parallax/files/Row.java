package dev.parallax.files;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.parallax.news.Dated;
import dev.parallax.news.Status;
import dev.parallax.news.WrittenDate;
import java.io.IOException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/// A line of JSON that describes an article, its fields read with their types checked; unknown fields are ignored.
final class Row {
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private final ObjectNode fields;

    Row(ObjectNode fields) {
        this.fields = fields;
    }

    /// Says, in words for people, what is wrong with a row.
    static final class Unreadable extends Exception {
        private static final long serialVersionUID = 1;

        Unreadable(String reason) {
            super(reason);
        }
    }

    static ObjectNode parse(byte[] json) throws Unreadable {
        try {
            if (JSON.readTree(json) instanceof ObjectNode fields) {
                return fields;
            }
        } catch (JsonProcessingException e) {
            var at = e.getLocation();
            var column = at == null ? "" : " at column " + at.getColumnNr();
            throw new Unreadable("line must be JSON but is broken" + column + ": " + firstLine(e.getOriginalMessage()));
        } catch (IOException e) {
            throw new Unreadable("line must be JSON but is not readable: " + e.getMessage());
        }
        throw new Unreadable("line must be a JSON object but is another value");
    }

    static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }

    /// A field's text; empty where the field is missing, null or blank. Numbers and truth values count as text.
    Optional<String> text(String field) throws Unreadable {
        var value = fields.get(field);
        if (value == null || value.isNull()) {
            return Optional.empty();
        }
        if (!value.isValueNode()) {
            throw new Unreadable(field + " must be text but was " + kind(value));
        }
        return Optional.of(value.asText()).filter(text -> !text.isBlank());
    }

    private static String kind(JsonNode value) {
        return value.isArray() ? "a list" : "an object";
    }

    Optional<Dated> date(String field) throws Unreadable {
        var text = text(field);
        if (text.isEmpty()) {
            return Optional.empty();
        }
        var date = WrittenDate.parse(text.get(), Dated.Found.GIVEN);
        if (date.isEmpty()) {
            throw new Unreadable(field + " must be an ISO 8601 date or date-time of the years 1400 to 2200 but was "
                    + shortened(text.get()));
        }
        return date;
    }

    Status status() throws Unreadable {
        var word =
                text("status").orElse("usable").strip().toUpperCase(Locale.ROOT).replace("CANCELLED", "CANCELED");
        for (var status : Status.values()) {
            if (status.name().equals(word)) {
                return status;
            }
        }
        var allowed = Arrays.stream(Status.values())
                .map(s -> s.name().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
        throw new Unreadable("status must be one of " + allowed + " but was " + shortened(word));
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
