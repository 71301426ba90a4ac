package dev.parallax.app;

import dev.parallax.files.Stated;
import dev.parallax.news.Dated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Option;

/// What the command line says of articles that do not say it themselves.
final class StatedOptions {
    @Option(names = "--outlet", paramLabel = "NAME", description = "The outlet, where an article names none.")
    private @Nullable String outlet;

    @Option(names = "--url", paramLabel = "URL", description = "The address, where an article names none.")
    private @Nullable String url;

    @Option(names = "--title", paramLabel = "T", description = "The title, where an article has none.")
    private @Nullable String title;

    @Option(
            names = "--published",
            paramLabel = "T",
            converter = Moment.class,
            description = "When published, such as 2020-12-21T14:00:00Z, where an article does not say.")
    private @Nullable Instant published;

    @Option(names = "--language", paramLabel = "CODE", description = "The language, such as en.")
    private @Nullable String language;

    Stated stated() {
        return new Stated(outlet, url, title, published == null ? null : Dated.given(published), language);
    }

    /// A moment that something lasts to: a day counts whole.
    static final class End implements CommandLine.ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            var moment = new Moment().convert(text);
            return text.length() <= 10 ? moment.plus(Duration.ofDays(1)) : moment;
        }
    }

    /// A moment as people write it: with a zone, or a day in UTC.
    static final class Moment implements CommandLine.ITypeConverter<Instant> {
        @Override
        public Instant convert(String text) {
            try {
                return text.length() <= 10
                        ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                        : OffsetDateTime.parse(text).toInstant();
            } catch (DateTimeParseException e) {
                throw new CommandLine.TypeConversionException(
                        "must be a time such as 2020-12-21T14:00:00Z or a day such as 2020-12-21 but was " + text);
            }
        }
    }
}
