package dev.parallax.files;

import dev.parallax.news.Bytes;
import dev.parallax.warc.Capture;
import dev.parallax.warc.WarcPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/// The pages of a web archive.
final class WarcReads implements Portions {
    private final WarcPages pages;
    private final Path file;
    private final Marks marks;
    private final Articles articles;
    private final Meter meter;
    private boolean any;
    private boolean ended;

    WarcReads(WarcPages pages, Path file, Marks marks, Articles articles, Meter meter) {
        this.any = pages.isBegunInside();
        this.pages = pages;
        this.file = file;
        this.marks = marks;
        this.articles = articles;
        this.meter = meter;
    }

    @Override
    public Optional<List<Read>> next() {
        if (ended) {
            return Optional.empty();
        }
        var capture = pages.next();
        if (capture.isPresent()) {
            meter.reach(capture.get().end());
            marks.reached(file, capture.get().end());
            return Optional.of(read(capture.get()));
        }
        ended = true;
        var reason = "archive must hold at least one page but holds none";
        return any ? Optional.empty() : Optional.of(List.of(articles.refused(file.toString(), reason, Bytes.NONE)));
    }

    private List<Read> read(Capture capture) {
        any |= !(capture instanceof Capture.Skipped);
        return switch (capture) {
            case Capture.Page page -> List.of(articles.filled(page.article()));
            case Capture.Refused refused -> List.of(new Read.Refused(refused.rejection()));
            case Capture.Skipped _ -> List.of();
        };
    }

    void close() {
        try {
            pages.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
