package dev.parallax.bench;

import com.sun.management.OperatingSystemMXBean;
import dev.parallax.entities.EntityFinder;
import dev.parallax.extraction.Cleaner;
import dev.parallax.files.ArticleFiles;
import dev.parallax.files.Read;
import dev.parallax.files.Stated;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.text.Document;
import java.lang.management.ManagementFactory;
import java.lang.ref.Reference;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// Finding names alone, in one thread, in texts already cut into tokens. What counts is the time that the processor
/// worked for it, so that other work on the machine disturbs less.
@Command(
        name = "entities",
        mixinStandardHelpOptions = true,
        description = {
            "Tokens that names are found in, with the identity of each, per second of a core; how long the model and its",
            "lists take to load, and what they take of the heap. Words are remembered from round to round: many articles",
            "give truer figures than few, and news truer ones than the invented texts."
        })
final class EntitiesBench implements Callable<Integer> {
    private static final OperatingSystemMXBean MACHINE =
            ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);

    @Parameters(arity = "0..*", paramLabel = "FILE", description = "Articles or folders of them; none: invented ones.")
    private List<Path> files = List.of();

    @Option(names = "--rounds", description = "Rounds over all articles (default: ${DEFAULT-VALUE}).")
    private int rounds = 40;

    @Override
    public Integer call() {
        var documents = contents().map(Document::of).toList();
        long used = heap();
        long begun = System.nanoTime();
        var finder = EntityFinder.load();
        double loaded = (System.nanoTime() - begun) / 1e9;
        measure(documents, finder);
        long heap = heap() - used;
        Reference.reachabilityFence(finder);
        System.out.printf(
                Locale.ROOT, "loaded in %.2f s; takes %d MB of heap with the words it remembers%n", loaded, heap >> 20);
        return 0;
    }

    private void measure(List<Document> documents, EntityFinder finder) {
        long tokens = documents.stream()
                .flatMap(document -> document.texts().stream())
                .mapToLong(text -> text.tokens().size())
                .sum();
        var rates = new ArrayList<Double>();
        for (int round = 0; round < rounds; round++) {
            long worked = MACHINE.getProcessCpuTime();
            documents.forEach(finder::find);
            rates.add(tokens / ((MACHINE.getProcessCpuTime() - worked) / 1e9));
        }
        var sorted = rates.subList(rounds / 2, rounds).stream().sorted().toList(); // the first half warms up
        System.out.printf(
                Locale.ROOT,
                "%d articles, %d tokens, %d rounds: %.0f tokens per second of a core (median of the second half)%n",
                documents.size(),
                tokens,
                rounds,
                sorted.get(sorted.size() / 2));
    }

    /// What is held after a collection, in bytes.
    private static long heap() {
        System.gc();
        return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
    }

    private Stream<Content> contents() {
        return files.isEmpty() ? IntStream.range(0, 200).mapToObj(EntitiesBench::invented) : read();
    }

    private static Content invented(int number) {
        var prose = new Prose(number);
        var text =
                String.join("\n\n", Stream.generate(prose::paragraph).limit(6).toList());
        return new Content(prose.sentence(), text, "en", List.of());
    }

    private Stream<Content> read() {
        var cleaner = Cleaner.standard();
        return new ArticleFiles(Stated.NOTHING, Clock.systemUTC())
                .read(files)
                .flatMap(read -> read instanceof Read.Found(var raw)
                                && cleaner.clean(raw) instanceof Accepted<CleanArticle>(var clean)
                        ? Stream.of(clean.content())
                        : Stream.empty());
    }
}
