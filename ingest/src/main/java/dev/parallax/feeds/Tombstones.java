package dev.parallax.feeds;

import dev.parallax.feeds.Listing.Deleted;
import dev.parallax.news.Status;
import java.util.List;
import org.jdom2.Element;

/// The entries that an Atom feed says it has deleted (RFC 6721).
final class Tombstones {
    private Tombstones() {}

    static List<Deleted> of(List<Element> foreign) {
        return foreign.stream()
                .filter(element -> element.getName().equals("deleted-entry"))
                .filter(element -> FeedText.present(element.getAttributeValue("ref")) != null)
                .map(Tombstones::of)
                .toList();
    }

    private static Deleted of(Element tombstone) {
        var ref = tombstone.getAttributeValue("ref").strip();
        var url = FeedText.isWeb(ref) ? ref : null;
        return new Deleted(ref, url, FeedDate.of(tombstone.getAttributeValue("when")), Status.CANCELED);
    }
}
