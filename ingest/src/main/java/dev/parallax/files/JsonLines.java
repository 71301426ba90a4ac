package dev.parallax.files;

import dev.parallax.files.Lines.Line;
import dev.parallax.news.Bytes;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// The articles of a file of JSON lines, one after the other; a line that cannot be read becomes a rejection, and the
/// next line follows.
final class JsonLines implements Portions {
    private final Lines lines;
    private final String file;
    private final Articles articles;
    private final JsonArticles json;
    private boolean any;
    private boolean ended;

    JsonLines(Lines lines, String file, Articles articles) {
        this.lines = lines;
        this.file = file;
        this.articles = articles;
        this.json = new JsonArticles(articles);
    }

    @Override
    public Optional<List<Read>> next() {
        if (ended) {
            return Optional.empty();
        }
        try {
            var line = lines.next();
            ended = line.isEmpty();
            return line.isPresent() ? Optional.of(read(line.get())) : nothing();
        } catch (IOException e) {
            ended = true;
            var reason = "file must be readable to its end but was not: " + e.getMessage();
            return Optional.of(List.of(articles.refused(file, reason, Bytes.NONE)));
        }
    }

    private List<Read> read(Line line) {
        var origin = file + ":" + line.number();
        if (line.isBlank()) {
            return List.of();
        }
        any = true;
        return line.isTooLong() ? List.of(tooLong(line, origin)) : json.of(line.bytes(), origin);
    }

    private Read tooLong(Line line, String origin) {
        var reason = String.format(
                Locale.ROOT,
                "line must be at most %,d bytes long but was %,d",
                line.bytes().size(),
                line.length());
        return articles.refused(origin, reason, line.bytes());
    }

    /// A file without any line is refused as a whole.
    private Optional<List<Read>> nothing() {
        var reason = "file must hold at least one article but was empty";
        return any ? Optional.empty() : Optional.of(List.of(articles.refused(file, reason, Bytes.NONE)));
    }
}
