package dev.parallax.documents;

import dev.parallax.news.Bytes;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.xml.Xml;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jspecify.annotations.Nullable;

/// The text of a `newsItem`: XHTML or NITF in it, or characters. `title` is NITF's headline.
record NewsMlBody(@Nullable String title, Payload payload) {
    static final NewsMlBody NONE = new NewsMlBody(null, Payload.NONE);

    static NewsMlBody of(Element item) throws UnreadableDocument {
        var set = Elements.find(item, "contentSet")
                .orElseThrow(() -> new UnreadableDocument("newsItem must have a contentSet but has none"));
        return Elements.children(set, "inlineXML")
                .flatMap(inline -> inline.children().stream())
                .findFirst()
                .map(NewsMlBody::ofMarkup)
                .or(() -> ofCharacters(set))
                .filter(body -> body.payload().bytes().size() > 0)
                .orElseThrow(() -> new UnreadableDocument("newsItem must have its text inline but has none"));
    }

    private static NewsMlBody ofMarkup(Element markup) {
        return Xml.localName(markup).equals("nitf") ? ofNitf(markup) : new NewsMlBody(null, html(markup.outerHtml()));
    }

    /// NITF's paragraphs, tables and subheadings are named as in HTML.
    static NewsMlBody ofNitf(Element nitf) {
        var title = Elements.text(nitf, "body", "body.head", "hedline", "hl1")
                .or(() -> Elements.text(nitf, "head", "title"))
                .orElse(null);
        var content = Elements.find(nitf, "body", "body.content");
        var blocks = content.map(NewsMlBody::paragraphs).orElse("");
        return new NewsMlBody(title, html(blocks));
    }

    private static String paragraphs(Element content) {
        return content.select("p, hl2").stream()
                .map(Element::text)
                .filter(text -> !text.isBlank())
                .map(text -> "<p>" + Entities.escape(text) + "</p>")
                .collect(Collectors.joining("\n"));
    }

    private static Optional<NewsMlBody> ofCharacters(Element set) {
        return Elements.children(set, "inlineData").findFirst().map(data -> {
            boolean html = data.attr("contenttype").contains("html");
            var text = data.wholeText().strip();
            return new NewsMlBody(null, html ? html(text) : new Payload(Payload.TEXT, Bytes.utf8(text)));
        });
    }

    private static Payload html(String html) {
        return new Payload(Payload.HTML, Bytes.utf8(html));
    }
}
