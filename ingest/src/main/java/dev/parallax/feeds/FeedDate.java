package dev.parallax.feeds;

import com.rometools.rome.io.impl.DateParser;
import dev.parallax.news.Dated;
import dev.parallax.news.WrittenDate;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The dates of feeds, which are written in more ways than any standard allows.
final class FeedDate {
    private static final Pattern ZONE = Pattern.compile("(?:[+-]\\d{2}:?\\d{2}|\\d\\s*Z|\\s[A-Z]{2,4})$");
    private static final int LONGEST = 60; // characters
    private static final int FIRST_YEAR = 1400;
    private static final int LAST_YEAR = 2200;

    private FeedDate() {}

    static @Nullable Dated of(@Nullable String text) {
        if (text == null || text.isBlank() || text.length() > LONGEST) {
            return null;
        }
        var written = text.strip();
        return WrittenDate.parse(written, Dated.Found.FEED)
                .or(() -> loosely(written))
                .orElse(null);
    }

    /// As ROME reads it: names of zones, two digits for the year. Without a zone it would take the machine's.
    private static Optional<Dated> loosely(String text) {
        boolean zoned = ZONE.matcher(text).find();
        var date = DateParser.parseDate(zoned ? text : text + " GMT", Locale.ENGLISH);
        return Optional.ofNullable(date)
                .map(Date::toInstant)
                .filter(FeedDate::isPlausible)
                .map(at -> of(at, zoned));
    }

    private static Dated of(Instant at, boolean zoned) {
        return new Dated(at, Dated.Found.FEED, zoned);
    }

    static boolean isPlausible(Instant at) {
        return at.isAfter(yearBegins(FIRST_YEAR)) && at.isBefore(yearBegins(LAST_YEAR + 1));
    }

    private static Instant yearBegins(int year) {
        return LocalDate.of(year, 1, 1).atStartOfDay().toInstant(ZoneOffset.UTC);
    }
}
