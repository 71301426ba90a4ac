package dev.parallax.news;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Locale;
import java.util.Optional;

/// A date that somebody wrote down: an ISO 8601 date or date-time, or a date-time as e-mail and feeds write it
/// ("Mon, 21 Dec 2020 14:05:00 GMT"). Where it names no zone, UTC is assumed and the result says so.
public final class WrittenDate {
    private static final DateTimeFormatter ISO = DateTimeFormatter.ofPattern(
            "yyyy-MM-dd[['T'][' ']HH:mm[:ss][.SSSSSSSSS][.SSSSSS][.SSS][ ][XXX][XX][X]]", Locale.ROOT);
    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2200;

    private WrittenDate() {}

    public static Optional<Dated> parse(String text, Dated.Found found) {
        return parse(text.strip(), ISO, found)
                .or(() -> parse(text.strip(), DateTimeFormatter.RFC_1123_DATE_TIME, found))
                .filter(WrittenDate::isPlausible);
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
