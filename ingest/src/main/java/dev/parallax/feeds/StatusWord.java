package dev.parallax.feeds;

import dev.parallax.news.Status;
import java.util.Locale;

/// IPTC's words for whether an article may be used, alone ("canceled") or as a code ("stat:canceled").
public final class StatusWord {
    private StatusWord() {}

    /// Any other word means that nothing is against it.
    public static Status of(String word) {
        var plain = word.strip().toLowerCase(Locale.ROOT);
        return switch (plain.substring(plain.lastIndexOf(':') + 1)) {
            case "canceled", "cancelled", "deleted" -> Status.CANCELED;
            case "withheld" -> Status.WITHHELD;
            default -> Status.USABLE;
        };
    }
}
