package dev.parallax.app;

import dev.parallax.files.Progress;
import java.util.Optional;
import me.tongfei.progressbar.DelegatingProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

/// How far an import is, with its rate and the time left, on a terminal; elsewhere nothing, the summary says it all.
final class ImportBar implements Progress, AutoCloseable {
    private static final long MEGABYTE = 1 << 20;

    private final ProgressBar bar;
    private final long begun = System.nanoTime();
    private long articles;

    ImportBar() {
        var builder = new ProgressBarBuilder()
                .setTaskName("Importing")
                .setUnit(" MB", MEGABYTE)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(250);
        bar = Optional.ofNullable(System.console()).filter(c -> c.isTerminal()).isPresent()
                ? builder.build()
                : builder.setConsumer(new DelegatingProgressBarConsumer(_ -> {}))
                        .build();
    }

    @Override
    public void read(long bytes, long total) {
        bar.maxHint(total);
        bar.stepTo(bytes);
    }

    /// One more article.
    void step() {
        articles++;
        double seconds = (System.nanoTime() - begun) / 1e9;
        bar.setExtraMessage(articles + " articles, " + Math.round(articles / Math.max(seconds, 0.1)) + "/s");
    }

    @Override
    public void close() {
        bar.close();
    }
}
