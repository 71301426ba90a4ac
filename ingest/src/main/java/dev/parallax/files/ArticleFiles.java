package dev.parallax.files;

import dev.parallax.news.Bytes;
import dev.parallax.news.RawArticle.Payload;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Iterator;
import java.util.List;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPInputStream;

/// Reads articles from files: JSON lines (`.jsonl .ndjson .json`), pages (`.html .htm .xhtml`), anything else that is
/// text, each also compressed (`.gz`), and folders of these. Whatever cannot be read becomes a rejection that says
/// where and why; nothing is thrown, and what follows is read all the same.
public final class ArticleFiles {
    private static final int LIMIT = 16 * 1024 * 1024; // bytes of one article

    private final Articles articles;
    private final int limit;

    public ArticleFiles(Stated stated, Clock clock) {
        this(stated, clock, LIMIT);
    }

    ArticleFiles(Stated stated, Clock clock, int limit) {
        this.limit = limit;
        this.articles = new Articles(stated, clock);
    }

    /// What the paths hold, in their order, read as the stream is consumed by `forEach` or another terminal operation.
    /// (Its `iterator()` would hold a whole file in memory.)
    public Stream<Read> read(List<Path> paths) {
        return paths.stream().flatMap(this::read);
    }

    private Stream<Read> read(Path path) {
        return Files.isDirectory(path) ? folder(path) : file(path);
    }

    private Stream<Read> folder(Path folder) {
        try (var all = Files.walk(folder)) {
            var files = all.filter(Files::isRegularFile)
                    .filter(ArticleFiles::isShown)
                    .sorted()
                    .toList();
            return files.isEmpty()
                    ? Stream.of(refused(folder, "folder must hold at least one file but was empty"))
                    : files.stream().flatMap(this::file);
        } catch (IOException | UncheckedIOException e) {
            return Stream.of(refused(folder, "folder must be readable but was not: " + why(e)));
        }
    }

    private static boolean isShown(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private Stream<Read> file(Path file) {
        try {
            var in = open(file);
            return stream(read(file, in)).onClose(() -> close(in));
        } catch (IOException e) {
            return Stream.of(refused(file, "file must be readable but was not: " + why(e)));
        }
    }

    private static InputStream open(Path file) throws IOException {
        var in = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        return Format.isCompressed(file) ? new BufferedInputStream(new GZIPInputStream(in), 1 << 16) : in;
    }

    private Iterator<Read> read(Path file, InputStream in) throws IOException {
        if (Sniff.isBinary(in)) {
            return one(refused(file, "file must be text but holds binary data"));
        }
        return switch (Format.of(file)) {
            case JSON_LINES -> new JsonLines(new Lines(in, limit), file.toString(), articles);
            case HTML -> one(whole(file, in, "text/html"));
            case TEXT -> one(whole(file, in, "text/plain"));
        };
    }

    private Read whole(Path file, InputStream in, String mediaType) throws IOException {
        var bytes = in.readNBytes(limit + 1);
        if (bytes.length > limit) {
            return refused(file, "file must be at most " + limit + " bytes long but was longer");
        }
        return bytes.length == 0
                ? refused(file, "file must hold an article but was empty")
                : articles.of(new Payload(mediaType, Bytes.of(bytes)), file.toString());
    }

    private Read refused(Path file, String reason) {
        return articles.refused(file.toString(), reason, Bytes.NONE);
    }

    private static String why(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "permission is denied";
            default -> String.valueOf(e.getMessage());
        };
    }

    private static Iterator<Read> one(Read read) {
        return List.of(read).iterator();
    }

    private static Stream<Read> stream(Iterator<Read> reads) {
        return StreamSupport.stream(
                Spliterators.spliteratorUnknownSize(reads, Spliterator.ORDERED | Spliterator.NONNULL), false);
    }

    private static void close(InputStream in) {
        try {
            in.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
