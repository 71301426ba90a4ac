package dev.parallax.documents;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Status;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class NinjsTest {
    private static final Instant NOON = Instant.parse("2024-03-05T12:00:00Z");

    @Test
    void version_1_is_read() throws Exception {
        var document = Ninjs.read(json(DocumentSamples.NINJS_1));

        assertEquals("urn:wire:2024:dam", document.guid());
        assertEquals("Dam holds", document.title());
        assertEquals("Ann Berg", document.byline());
        assertEquals("Meridian Wire", document.outlet());
        assertEquals("Disasters", document.section());
        assertEquals(
                Instant.parse("2024-03-05T08:20:00Z"),
                requireNonNull(document.published()).at());
        assertEquals(
                Instant.parse("2024-03-05T10:00:00Z"),
                requireNonNull(document.modified()).at());
        assertEquals(Payload.HTML, document.payload().mediaType());
    }

    @Test
    void version_3_is_read() throws Exception {
        var document = Ninjs.read(json(DocumentSamples.NINJS_3));

        assertEquals("https://wire.example/dam", document.url());
        assertEquals("Dam holds", document.title());
        assertEquals("Ann Berg", document.byline());
        assertEquals("Meridian Wire", document.outlet());
        assertEquals(
                "The dam holds, the minister said.", document.payload().bytes().toString(StandardCharsets.UTF_8));
    }

    @Test
    void a_later_version_is_the_same_article_and_so_is_its_withdrawal() throws Exception {
        var first = Ninjs.read(json(DocumentSamples.NINJS_1)).toRaw(NOON, "a");
        var gone = Ninjs.read(json("{\"uri\":\"urn:wire:2024:dam\",\"pubstatus\":\"canceled\"}"))
                .toRaw(NOON, "b");

        assertEquals(first.id(), gone.id());
        assertEquals(Status.CANCELED, gone.status());
        assertEquals(Payload.NONE, gone.payload());
    }

    @Test
    void what_is_no_text_is_refused() throws Exception {
        assertTrue(refusal("{\"uri\":\"a\",\"headline\":\"x\",\"type\":\"picture\"}")
                .endsWith("but was picture"));
        assertTrue(refusal("{\"uri\":\"a\",\"headline\":\"x\"}").endsWith("must have a body but has none"));
        assertTrue(refusal("{\"headline\":\"x\"}").endsWith("must have a uri but has none"));
        assertTrue(Ninjs.isNinjs(json("{\"headline\":\"x\"}")));
    }

    private static String refusal(String document) {
        return assertThrows(UnreadableDocument.class, () -> Ninjs.read(json(document)))
                .reason();
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new JsonMapper().readTree(text);
    }
}
