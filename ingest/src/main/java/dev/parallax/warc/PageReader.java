package dev.parallax.warc;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.news.Bytes;
import dev.parallax.news.Dated;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.news.Rejection;
import dev.parallax.news.Status;
import dev.parallax.warc.Capture.Page;
import dev.parallax.warc.Capture.Reason;
import dev.parallax.warc.Capture.Refused;
import dev.parallax.warc.Capture.Skipped;
import java.io.IOException;
import java.time.Clock;
import java.util.Locale;
import java.util.Optional;
import org.netpreserve.jwarc.HttpResponse;
import org.netpreserve.jwarc.WarcRecord;
import org.netpreserve.jwarc.WarcResponse;

/// Makes an article of a record that holds a page. Their `end` is left to the caller.
final class PageReader {
    private static final String STEP = "read";

    private final int limit;
    private final String file;
    private final Clock clock;

    PageReader(int limit, String file, Clock clock) {
        this.limit = limit;
        this.file = file;
        this.clock = clock;
    }

    Capture read(WarcRecord record, long position) {
        try {
            return record instanceof WarcResponse response && isHttp(response)
                    ? page(response, position)
                    : new Skipped(Reason.NO_RESPONSE, 0);
        } catch (IOException | RuntimeException e) { // jwarc throws both at what is no response
            var why = e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
            return refused(position, why);
        }
    }

    private static boolean isHttp(WarcResponse response) {
        var target = response.target();
        return target != null && target.regionMatches(true, 0, "http", 0, 4);
    }

    private Capture page(WarcResponse response, long position) throws IOException {
        var http = response.http();
        var mediaType = mediaType(http);
        if (http.status() != 200) {
            boolean gone = http.status() == 404 || http.status() == 410;
            return new Skipped(gone ? Reason.GONE : Reason.OTHER_STATUS, 0);
        }
        return mediaType.isEmpty()
                ? new Skipped(Reason.OTHER_TYPE, 0)
                : new Page(article(response.target(), new Payload(mediaType.get(), body(http)), position), 0);
    }

    /// The media type of a page, as the server stated it, with its character set; empty for what is no page.
    private static Optional<String> mediaType(HttpResponse http) {
        var stated = http.headers().first("Content-Type").orElse("").strip();
        var plain = stated.split(";", 2)[0].strip().toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "text/html", "text/plain" -> Optional.of(stated);
            case "application/xhtml+xml" -> Optional.of("text/html" + stated.substring(plain.length()));
            default -> Optional.empty();
        };
    }

    private Bytes body(HttpResponse http) throws IOException {
        var encoding = http.headers().first("Content-Encoding").orElse("");
        var bytes = ContentCoding.decoded(http.body().stream(), encoding, limit);
        if (bytes.size() == 0) {
            throw new IOException("page must hold text but was empty");
        }
        return bytes;
    }

    private RawArticle article(String url, Payload payload, long position) {
        var publication = new Publication(url, "", null, null, Dated.clock(clock.instant()));
        var id = ArticleIds.ofUrl(url);
        return new RawArticle(id, Status.USABLE, publication, null, null, payload, origin(position));
    }

    Refused refused(long position, String why) {
        var reason = "record at byte " + position + " must hold a page but is not readable: " + why;
        return new Refused(new Rejection(null, origin(position), STEP, reason, Bytes.NONE, clock.instant()), 0);
    }

    private String origin(long position) {
        return file + " at byte " + position;
    }
}
