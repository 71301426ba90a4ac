package dev.parallax.documents;

import com.fasterxml.jackson.databind.JsonNode;
import dev.parallax.feeds.StatusWord;
import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import dev.parallax.news.WrittenDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads ninjs, IPTC's news in JSON, of the versions 1, 2 and 3.
public final class Ninjs {
    private static final Set<String> OWN = Set.of(
            "headline",
            "headlines",
            "bodies",
            "body_text",
            "body_html",
            "body_xhtml",
            "versioncreated",
            "pubstatus",
            "versionCreated",
            "pubStatus",
            "bodyText",
            "bodyHtml");

    private Ninjs() {}

    /// Whether a JSON object is ninjs, by the fields that only ninjs has.
    public static boolean isNinjs(JsonNode value) {
        return value.isObject() && OWN.stream().anyMatch(value::has);
    }

    public static NewsDocument read(JsonNode item) throws UnreadableDocument {
        var guid = guid(item);
        var status = StatusWord.of(Fields.text(item, "pubstatus", "pubStatus").orElse("usable"));
        var type = Fields.text(item, "type").orElse("text");
        if (status == Status.USABLE && !type.equals("text")) {
            throw new UnreadableDocument("type must be text but was " + Fields.shortened(type));
        }
        return new NewsDocument(
                guid,
                status,
                url(item),
                outlet(item),
                byline(item),
                NinjsBody.headline(item),
                Fields.text(item, "language").orElse(null),
                date(item, "firstcreated", "firstCreated", "versioncreated", "versionCreated"),
                date(item, "versioncreated", "versionCreated"),
                NinjsBody.named(item.path("subject"))
                        .or(() -> NinjsBody.named(item.path("subjects")))
                        .orElse(null),
                status == Status.USABLE ? payload(item) : Payload.NONE);
    }

    private static String guid(JsonNode item) throws UnreadableDocument {
        var alternatives = item.path("altids").isArray() ? item.path("altids").path(0) : item.path("altids");
        return Fields.text(item, "guid", "uri")
                .or(() -> Fields.text(alternatives, "guid", "value", "id"))
                .orElseThrow(() -> new UnreadableDocument("ninjs document must have a uri but has none"));
    }

    /// The address of the page, where the document tells one; its `uri` may be one.
    private static @Nullable String url(JsonNode item) {
        return Fields.text(item, "url", "canonicalurl", "uri")
                .filter(address -> address.startsWith("http://") || address.startsWith("https://"))
                .orElse(null);
    }

    private static String outlet(JsonNode item) {
        return NinjsBody.named(item.path("infosources"))
                .or(() -> NinjsBody.named(item.path("infosource")))
                .or(() -> Fields.text(item, "copyrightholder", "copyrightHolder", "usageterms"))
                .orElse("");
    }

    private static @Nullable String byline(JsonNode item) {
        return Fields.text(item, "byline")
                .or(() -> Fields.text(item.path("bylines").path(0), "byline", "value", "name"))
                .orElse(null);
    }

    private static @Nullable Dated date(JsonNode item, String... names) {
        return Stream.of(names)
                .map(name -> Fields.text(item, name))
                .flatMap(Optional::stream)
                .flatMap(text -> WrittenDate.parse(text, Dated.Found.GIVEN).stream())
                .findFirst()
                .orElse(null);
    }

    private static Payload payload(JsonNode item) throws UnreadableDocument {
        var html = NinjsBody.html(item);
        if (html.isPresent()) {
            return new Payload(Payload.HTML, Bytes.utf8(html.get()));
        }
        var text = NinjsBody.text(item)
                .orElseThrow(() -> new UnreadableDocument("ninjs document must have a body but has none"));
        return new Payload(Payload.TEXT, Bytes.utf8(text));
    }
}
