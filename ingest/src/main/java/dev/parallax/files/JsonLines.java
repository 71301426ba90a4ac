package dev.parallax.files;

import dev.parallax.files.Lines.Line;
import dev.parallax.news.Bytes;
import java.io.IOException;
import java.util.Iterator;
import java.util.Locale;
import java.util.NoSuchElementException;
import org.jspecify.annotations.Nullable;

/// The articles of a file of JSON lines, one after the other; a line that cannot be read becomes a rejection, and the
/// next line follows.
final class JsonLines implements Iterator<Read> {
    private final Lines lines;
    private final String file;
    private final Articles articles;
    private boolean any;
    private boolean ended;
    private @Nullable Read next;

    JsonLines(Lines lines, String file, Articles articles) {
        this.lines = lines;
        this.file = file;
        this.articles = articles;
    }

    @Override
    public boolean hasNext() {
        while (next == null && !ended) {
            next = advance();
            any |= next != null;
        }
        return next != null;
    }

    @Override
    public Read next() {
        if (!hasNext() || next == null) {
            throw new NoSuchElementException();
        }
        var read = next;
        next = null;
        return read;
    }

    /// What the next line holds; null for a blank one and at the end, unless the whole file held nothing.
    private @Nullable Read advance() {
        try {
            var line = lines.next();
            ended = line.isEmpty();
            return line.isPresent() ? read(line.get()) : any ? null : nothing();
        } catch (IOException e) {
            ended = true;
            return articles.refused(
                    file, "file must be readable to its end but was not: " + e.getMessage(), Bytes.NONE);
        }
    }

    private @Nullable Read read(Line line) {
        var origin = file + ":" + line.number();
        if (line.isTooLong()) {
            var reason = String.format(
                    Locale.ROOT,
                    "line must be at most %,d bytes long but was %,d",
                    line.bytes().size(),
                    line.length());
            return articles.refused(origin, reason, line.bytes());
        }
        return line.isBlank() ? null : articles.of(line.bytes(), origin);
    }

    private Read nothing() {
        return articles.refused(file, "file must hold at least one article but was empty", Bytes.NONE);
    }
}
