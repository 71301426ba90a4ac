package dev.parallax.documents;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;

/// The words of ninjs: in fields of their own up to version 1, later in lists of headlines and bodies with roles.
final class NinjsBody {
    private NinjsBody() {}

    static @Nullable String headline(JsonNode item) {
        return Fields.text(item, "headline")
                .or(() -> ofRole(item.path("headlines"), "main").flatMap(found -> Fields.text(found, "value")))
                .or(() -> Fields.text(item, "title", "slugline"))
                .orElse(null);
    }

    static Optional<String> html(JsonNode item) {
        return Fields.text(item, "body_html", "body_xhtml", "bodyHtml").or(() -> body(item, true));
    }

    static Optional<String> text(JsonNode item) {
        return Fields.text(item, "body_text", "bodyText")
                .or(() -> body(item, false))
                .or(() -> Fields.text(item, "description_text"));
    }

    private static Optional<String> body(JsonNode item, boolean html) {
        var bodies = elements(item.path("bodies"))
                .filter(body -> isHtml(body) == html)
                .toList();
        return bodies.stream()
                .filter(body -> Fields.text(body, "role").orElse("main").endsWith("main"))
                .findFirst()
                .or(() -> bodies.stream().findFirst())
                .flatMap(body -> Fields.text(body, "value"));
    }

    private static boolean isHtml(JsonNode body) {
        return Fields.text(body, "contenttype", "contentType").orElse("").contains("html");
    }

    private static Optional<JsonNode> ofRole(JsonNode list, String role) {
        return elements(list)
                .filter(element -> Fields.text(element, "role").orElse(role).endsWith(role))
                .findFirst()
                .or(() -> elements(list).findFirst());
    }

    /// The name of the first in a list of things.
    static Optional<String> named(JsonNode list) {
        return elements(list)
                .map(element -> Fields.text(element, "name"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Stream<JsonNode> elements(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }
}
