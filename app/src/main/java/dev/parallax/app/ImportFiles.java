package dev.parallax.app;

import dev.parallax.fetch.Fetcher;
import dev.parallax.files.ArticleFiles;
import dev.parallax.files.Read;
import dev.parallax.files.Stated;
import dev.parallax.ingest.Importer;
import dev.parallax.ingest.Importer.Summary;
import dev.parallax.service.SetupException;
import dev.parallax.sources.FileMarks;
import dev.parallax.sources.UrlArticles;
import java.nio.file.Files;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Imports files before someone's eyes: a progress bar, then what was refused and why.
final class ImportFiles {
    private static final int SHOWN = 50; // refusals told one by one

    private final Settings settings;
    private final Stated stated;
    private final List<Read> refused = new ArrayList<>();

    /// `settings` must name a broker.
    ImportFiles(Settings settings, Stated stated) {
        this.settings = settings;
        this.stated = stated;
    }

    /// Says so before anything is started, where a file is not there.
    static void mustExist(List<String> names) {
        for (var file : Names.files(names)) {
            if (!Files.isReadable(file)) {
                throw new SetupException("The file " + file + " cannot be read: "
                        + (Files.exists(file) ? "permission is denied." : "there is no such file."));
            }
        }
    }

    /// Imports files, folders and addresses.
    Summary importAll(List<String> names) {
        var marks = new FileMarks(settings.kafka());
        var clock = Clock.systemUTC();
        Summary summary;
        try (var importer = new Importer(settings.kafka());
                var fetcher = new Fetcher(settings.ingest().fetch(), clock);
                var bar = new ImportBar()) {
            var files = new ArticleFiles(stated, clock, marks).read(Names.files(names), bar);
            var pages = new UrlArticles(fetcher, stated, clock).read(Names.urls(names));
            summary = importer.importAll(Stream.concat(files, pages), read -> tell(read, bar), marks::save);
        }
        marks.forget();
        tell(summary);
        return summary;
    }

    private void tell(Read read, ImportBar bar) {
        bar.step();
        if (read instanceof Read.Refused && refused.size() < SHOWN) {
            refused.add(read);
        }
    }

    private void tell(Summary summary) {
        refused.forEach(Console::tellRefusal);
        if (summary.refused() > refused.size()) {
            Console.say("… and " + (summary.refused() - refused.size()) + " more; all are kept with their bytes.");
        }
        Console.say(summary.accepted() + " articles imported, " + summary.refused() + " refused.");
    }
}
