package dev.parallax.extraction;

import dev.parallax.news.Dated;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/// A date as pages write it for machines: ISO 8601, or as e-mail has it. Without a zone, UTC is assumed and said so.
final class PageDate {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd[['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][ ][XXX][XX][X]]", Locale.ROOT);
    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2200;

    private PageDate() {}

    static Optional<Dated> parse(String text, Dated.Found found) {
        return parse(text.strip(), ISO, found)
                .or(() -> parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME, found))
                .filter(PageDate::isPlausible);
    }

    private static Optional<Dated> parse(String text, DateTimeFormatter format, Dated.Found found) {
        try {
            return Optional.of(
                    dated(format.parseBest(text, OffsetDateTime::from, LocalDateTime::from, LocalDate::from), found));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    private static Dated dated(TemporalAccessor date, Dated.Found found) {
        return switch (date) {
            case OffsetDateTime zoned -> new Dated(zoned.toInstant(), found, true);
            case LocalDateTime time -> new Dated(time.toInstant(ZoneOffset.UTC), found, false);
            default -> new Dated(LocalDate.from(date).atStartOfDay().toInstant(ZoneOffset.UTC), found, false);
        };
    }

    private static boolean isPlausible(Dated date) {
        int year = date.at().atOffset(ZoneOffset.UTC).getYear();
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }
}
