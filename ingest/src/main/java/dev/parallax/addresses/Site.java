package dev.parallax.addresses;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Whose pages are whose: all hosts below one registered domain are of one site.
final class Site {
    private Site() {}

    static boolean isSame(URI one, URI other) {
        var a = one.getHost().toLowerCase(Locale.ROOT);
        var b = other.getHost().toLowerCase(Locale.ROOT);
        return a.equals(b) || (domain(a) != null && Objects.equals(domain(a), domain(b)));
    }

    /// Null where the host is no name below a public suffix, such as an IP address.
    private static @Nullable String domain(String host) {
        return EffectiveTldFinder.getAssignedDomain(host, true, false);
    }
}
