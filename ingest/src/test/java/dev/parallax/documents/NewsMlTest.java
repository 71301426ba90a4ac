package dev.parallax.documents;

import static java.util.Objects.requireNonNull;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.parallax.documents.NewsMl.Item;
import dev.parallax.news.Bytes;
import dev.parallax.news.Status;
import dev.parallax.xml.UnreadableXml;
import dev.parallax.xml.Xml;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class NewsMlTest {
    @Test
    void a_news_item_gives_all_that_it_says() throws Exception {
        var document = found(read(DocumentSamples.NEWSML).get(1));

        assertEquals("urn:wire:2024:dam", document.guid());
        assertEquals("Dam holds", document.title());
        assertEquals("Ann Berg", document.byline());
        assertEquals("Meridian Wire", document.outlet());
        assertEquals("en-GB", document.language());
        assertEquals("Disasters", document.section());
        assertEquals(
                Instant.parse("2024-03-05T08:20:00Z"),
                requireNonNull(document.published()).at());
        assertEquals(
                Instant.parse("2024-03-05T10:00:00Z"),
                requireNonNull(document.modified()).at());
        assertTrue(text(document).contains("<p>The dam holds, the minister said.</p>"));
    }

    @Test
    void nitf_in_a_news_item_is_read_as_paragraphs() throws Exception {
        var document = found(read(DocumentSamples.NEWSML).get(2));

        assertEquals("Talks begin", document.title());
        assertEquals("<p>Talks begin &amp; end.</p>\n<p>They go on.</p>", text(document));
        assertNull(document.published());
    }

    @Test
    void a_canceled_item_needs_no_text() throws Exception {
        assertEquals(Status.CANCELED, found(read(DocumentSamples.NEWSML).get(3)).status());
    }

    @Test
    void packages_pictures_and_items_without_text_are_refused_one_by_one() throws Exception {
        assertEquals(
                new Item.Refused("urn:wire:top", "item must be a newsItem but is a packageItem"),
                read(DocumentSamples.NEWSML).getFirst());
        var picture = "<newsItem guid='a'><itemMeta><itemClass qcode='ninat:picture'/></itemMeta></newsItem>";
        assertEquals(List.of(new Item.Refused("a", "item class must be text but was ninat:picture")), read(picture));
        assertEquals(
                List.of(new Item.Refused("a", "newsItem must have a contentSet but has none")),
                read("<newsItem guid='a'/>"));
        assertEquals(List.of(new Item.Refused("", "newsItem must have a guid but has none")), read("<newsItem/>"));
        assertThrows(UnreadableDocument.class, () -> read("<newsMessage/>"));
    }

    @Test
    void entities_are_refused() {
        assertThrows(
                UnreadableXml.class,
                () -> read("<!DOCTYPE n [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><newsItem guid='&x;'/>"));
    }

    private static List<Item> read(String xml) throws UnreadableXml, UnreadableDocument {
        return NewsMl.read(Xml.of(Bytes.utf8(xml), null, ""));
    }

    private static NewsDocument found(Item item) {
        return ((Item.Found) item).document();
    }

    private static String text(NewsDocument document) {
        return document.payload().bytes().toString(StandardCharsets.UTF_8);
    }
}
