package dev.parallax.serve.query;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A stretch of time from `from` until before `to`; null is open.
public record Period(@Nullable Instant from, @Nullable Instant to) {

    /// What `from` and `to` say: moments with a zone (`2020-12-21T14:05:00Z`), or days in UTC, which count as a whole.
    public static Period of(Parameters parameters) {
        return new Period(
                parameters.one("from").map(text -> moment("from", text, 0)).orElse(null),
                parameters.one("to").map(text -> moment("to", text, 1)).orElse(null));
    }

    private static Instant moment(String name, String text, int daysOn) {
        try {
            return text.indexOf('T') < 0
                    ? LocalDate.parse(text)
                            .plusDays(daysOn)
                            .atStartOfDay(ZoneOffset.UTC)
                            .toInstant()
                    : OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException e) {
            throw new BadRequest(
                    name + " must be a day (2020-12-21) or a moment (2020-12-21T14:05:00Z) but was " + text);
        }
    }

    /// What lies in it by a column of moments.
    public List<Sql> conditions(String column) {
        return conditions(column, column);
    }

    /// What overlaps it from a column of first moments to one of last moments.
    public List<Sql> conditions(String first, String last) {
        var found = new ArrayList<Sql>();
        if (from != null) {
            found.add(Sql.of(last + " >= ?", from));
        }
        if (to != null) {
            found.add(Sql.of(first + " < ?", to));
        }
        return found;
    }
}
