package dev.parallax.files;

import dev.parallax.news.Bytes;
import dev.parallax.news.RawArticle.Payload;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.Locale;
import java.util.stream.Stream;

/// Reads articles that were handed over as bytes with a media type, as a file that holds the same would be read.
public final class HandedArticles {
    private final Articles articles;
    private final Stated stated;

    /// `stated` is what whoever hands them over says of all of them.
    public HandedArticles(Stated stated, Clock clock) {
        this.stated = stated;
        this.articles = new Articles(stated, clock);
    }

    /// `origin` names their place for people.
    public Stream<Read> read(Bytes bytes, String mediaType, String origin) {
        if (bytes.size() == 0) {
            return Stream.of(articles.refused(origin, "request must hold an article but was empty", Bytes.NONE));
        }
        var reads = readAll(bytes, mediaType, origin);
        return stated.url() == null ? reads : reads.gather(OneAddress.of(stated.url(), articles));
    }

    private Stream<Read> readAll(Bytes bytes, String mediaType, String origin) {
        var type = mediaType.toLowerCase(Locale.ROOT);
        if (type.contains("html") || type.startsWith("text/plain")) {
            return Stream.of(articles.of(new Payload(mediaType, bytes), origin));
        }
        if (type.contains("xml") || type.contains("newsitem") || type.contains("newsmessage")) {
            return new XmlArticles(articles).of(bytes, origin).stream();
        }
        return json(bytes, type.contains("ndjson") || type.contains("jsonl"), origin);
    }

    private Stream<Read> json(Bytes bytes, boolean lines, String origin) {
        try {
            var in = new ByteArrayInputStream(bytes.toArray());
            return lines || JsonShape.isLines(in)
                    ? Portions.stream(new JsonLines(new Lines(in, bytes.size()), origin, articles))
                    : Portions.stream(new JsonValues(in, bytes.size(), origin, articles));
        } catch (IOException e) {
            throw new UncheckedIOException("bytes in memory must be readable", e);
        }
    }
}
