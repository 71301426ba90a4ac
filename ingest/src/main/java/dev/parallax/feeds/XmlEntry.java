package dev.parallax.feeds;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndContent;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndPerson;
import dev.parallax.feeds.Listing.Entry;
import dev.parallax.news.Dated;
import dev.parallax.news.Status;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jdom2.Namespace;
import org.jspecify.annotations.Nullable;

/// One entry of RSS or Atom, as ROME read it and as it was written.
record XmlEntry(String feed, SyndEntry entry, Element item) {
    private static final Set<String> PUBLISHED = Set.of("pubDate", "published", "issued", "date", "created");
    private static final Set<String> MODIFIED = Set.of("updated", "modified");
    private static final Set<String> STATUS = Set.of("status", "pubstatus");

    /// Empty where the entry has neither a name nor an address.
    Optional<Entry> toEntry(@Nullable String language) {
        var url = FeedText.absolute(base(), entry.getLink());
        var guid = FeedText.present(entry.getUri());
        var named = guid == null ? url : guid;
        return named == null ? Optional.empty() : Optional.of(of(named, url, language));
    }

    private Entry of(String guid, @Nullable String url, @Nullable String language) {
        var own = first(Set.of("language"));
        var tongue = item.getAttributeValue("lang", Namespace.XML_NAMESPACE, own == null ? language : own);
        return new Entry(
                guid,
                url,
                FeedText.plain(entry.getTitle()),
                date(PUBLISHED),
                date(MODIFIED),
                tongue,
                html(entry.getDescription()),
                entry.getContents().stream()
                        .map(XmlEntry::html)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                byline(),
                section());
    }

    private @Nullable String section() {
        return entry.getCategories().stream()
                .map(SyndCategory::getName)
                .map(FeedText::plain)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String byline() {
        var people = entry.getAuthors().stream().map(SyndPerson::getName);
        return FeedText.byline(Stream.concat(people, Stream.ofNullable(entry.getAuthor()))
                .filter(Objects::nonNull)
                .toList());
    }

    private static @Nullable String html(@Nullable SyndContent content) {
        if (content == null) {
            return null;
        }
        var value = FeedText.present(content.getValue());
        return value != null && isPlain(content.getType(), value) ? FeedText.html(value) : value;
    }

    private static boolean isPlain(@Nullable String type, String value) {
        return type == null ? value.indexOf('<') < 0 : type.equals("text") || type.equals("text/plain");
    }

    /// Whether the entry says in a word of IPTC's that it may not be used.
    Status status() {
        var element = item.getChildren().stream().filter(XmlEntry::isStatus).findFirst();
        var word = element.map(e -> e.getAttributeValue("qcode", e.getText())).orElse("");
        return StatusWord.of(word);
    }

    private static boolean isStatus(Element element) {
        return STATUS.contains(element.getName().toLowerCase(Locale.ROOT));
    }

    private @Nullable Dated date(Set<String> names) {
        return FeedDate.of(first(names));
    }

    private @Nullable String first(Set<String> names) {
        return item.getChildren().stream()
                .filter(child -> names.contains(child.getName()))
                .map(Element::getText)
                .filter(text -> !text.isBlank())
                .findFirst()
                .orElse(null);
    }

    /// The address that the entry's links start from.
    private String base() {
        try {
            var base = item.getXMLBaseURI();
            var absolute = base == null ? null : FeedText.absolute(feed, base.toString());
            return absolute == null ? feed : absolute;
        } catch (URISyntaxException | RuntimeException _) { // JDOM resolves strange addresses to nothing
            return feed;
        }
    }
}
