package dev.parallax.files;

import dev.parallax.compression.Gzip;
import dev.parallax.news.Bytes;
import dev.parallax.news.RawArticle.Payload;
import dev.parallax.warc.WarcPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;

/// Reads articles from files: JSON lines, JSON Feed and ninjs (`.jsonl .ndjson .json`), feeds and NewsML-G2
/// (`.xml .rss .atom`), web archives (`.warc`), pages (`.html .htm .xhtml`), anything else that is text, each also
/// packed (`.gz`), and folders of these. Whatever cannot be read becomes a rejection that says where and why; nothing
/// is
/// thrown, and what follows is read all the same.
public final class ArticleFiles {
    private static final int LIMIT = 16 * 1024 * 1024; // bytes of one article, unpacked

    private final Stated stated;
    private final Articles articles;
    private final Clock clock;
    private final int limit;
    private final Marks marks;

    public ArticleFiles(Stated stated, Clock clock) {
        this(stated, clock, LIMIT, Marks.NONE);
    }

    /// Begins web archives at their marks.
    public ArticleFiles(Stated stated, Clock clock, Marks marks) {
        this(stated, clock, LIMIT, marks);
    }

    ArticleFiles(Stated stated, Clock clock, int limit) {
        this(stated, clock, limit, Marks.NONE);
    }

    private ArticleFiles(Stated stated, Clock clock, int limit, Marks marks) {
        this.marks = marks;
        this.stated = stated;
        this.clock = clock;
        this.limit = limit;
        this.articles = new Articles(stated, clock);
    }

    /// What the paths hold, in their order, read as the stream is consumed by `forEach` or another terminal operation.
    /// (Its `iterator()` would hold a whole file in memory.)
    public Stream<Read> read(List<Path> paths) {
        return read(paths, Progress.NONE);
    }

    /// Tells the progress before each article how far it is.
    public Stream<Read> read(List<Path> paths, Progress progress) {
        var files = paths.stream().flatMap(this::files).toList();
        var meter = new Meter(files, progress);
        var reads = files.stream().flatMap(file -> read(file, meter));
        return stated.url() == null ? reads : reads.gather(OneAddress.of(stated.url(), articles));
    }

    private Stream<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return Stream.of(path);
        }
        try (var all = Files.walk(path)) {
            var files = all.filter(Files::isRegularFile)
                    .filter(ArticleFiles::isShown)
                    .sorted()
                    .toList();
            return files.isEmpty() ? Stream.of(path) : files.stream();
        } catch (IOException | UncheckedIOException _) { // told when the folder itself is to be read
            return Stream.of(path);
        }
    }

    private static boolean isShown(Path file) {
        return !file.getFileName().toString().startsWith(".");
    }

    private Stream<Read> read(Path file, Meter meter) {
        meter.begin(file);
        if (Files.isDirectory(file)) {
            return refused(
                    file,
                    Files.isReadable(file)
                            ? "folder must hold at least one file but was empty"
                            : "folder must be readable but was not: permission is denied");
        }
        try {
            var opened = Opened.of(file, meter);
            return read(opened, meter).onClose(opened::close);
        } catch (IOException e) {
            return refused(file, "file must be readable but was not: " + why(e));
        }
    }

    private Stream<Read> read(Opened opened, Meter meter) throws IOException {
        var file = opened.file();
        var format = opened.format();
        if (format == Format.ZIP) {
            return refused(file, "file must not be a zip archive: unpack it and import the folder");
        }
        if (format == Format.WARC) {
            var pages = WarcPages.open(file, marks.of(file), limit, clock);
            var reads = new WarcReads(pages, file, marks, articles, meter);
            return Portions.stream(reads).onClose(reads::close);
        }
        return Sniff.isBinary(opened.in())
                ? refused(file, "file must be text but holds binary data")
                : readText(opened, file.toString());
    }

    private Stream<Read> readText(Opened opened, String name) throws IOException {
        return switch (opened.format()) {
            case JSON_LINES -> Portions.stream(new JsonLines(new Lines(opened.in(), limit), name, articles));
            case JSON -> Portions.stream(json(opened, name));
            case XML -> new XmlArticles(articles).of(whole(opened), name).stream();
            case HTML -> Stream.of(page(opened, "text/html"));
            case TEXT, WARC, ZIP -> Stream.of(page(opened, "text/plain"));
        };
    }

    private Portions json(Opened opened, String name) throws IOException {
        return JsonShape.isLines(opened.in())
                ? new JsonLines(new Lines(opened.in(), limit), name, articles)
                : new JsonValues(opened.in(), limit, name, articles);
    }

    private Bytes whole(Opened opened) throws IOException {
        return Gzip.read(opened.in(), limit);
    }

    private Read page(Opened opened, String mediaType) throws IOException {
        var bytes = whole(opened);
        var name = opened.file().toString();
        return bytes.size() == 0
                ? articles.refused(name, "file must hold an article but was empty", Bytes.NONE)
                : articles.of(new Payload(mediaType, bytes), name);
    }

    private Stream<Read> refused(Path file, String reason) {
        return Stream.of(articles.refused(file.toString(), reason, Bytes.NONE));
    }

    private static String why(Exception e) {
        return switch (e) {
            case NoSuchFileException _ -> "there is no such file";
            case AccessDeniedException _ -> "permission is denied";
            default -> String.valueOf(e.getMessage());
        };
    }
}
