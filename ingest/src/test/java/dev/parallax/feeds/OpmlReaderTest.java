package dev.parallax.feeds;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.parallax.news.Bytes;
import java.util.List;
import org.junit.jupiter.api.Test;

class OpmlReaderTest {
    @Test
    void a_list_gives_its_feeds_with_their_headings() throws UnreadableFeed {
        assertEquals(
                List.of(
                        new OpmlFeed(
                                "https://zeitung.example/feed?a=1&b=2",
                                "Die Zeitung",
                                "de",
                                List.of("Europe", "Germany")),
                        new OpmlFeed("https://wire.example/feed", "Meridian Wire", null, List.of())),
                OpmlReader.read(Bytes.utf8(Samples.OPML)));
    }

    @Test
    void what_is_no_list_is_refused() {
        assertThrows(UnreadableFeed.class, () -> OpmlReader.read(Bytes.utf8(Samples.RSS)));
        assertThrows(UnreadableFeed.class, () -> OpmlReader.read(Bytes.utf8("<opml><body>")));
        assertThrows(
                UnreadableFeed.class,
                () -> OpmlReader.read(Bytes.utf8("<!DOCTYPE opml [<!ENTITY x 'y'>]>" + Samples.OPML)));
    }
}
