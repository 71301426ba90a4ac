package dev.parallax.addresses;

import crawlercommons.domains.EffectiveTldFinder;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Whose pages are whose: all hosts below one registered domain are of one site.
final class Site {
    private static final Pattern EDITION = Pattern.compile("^(?:www|m|mobile|amp)\\.(?=[^.]+\\.)");

    private Site() {}

    static boolean isSame(URI one, URI other) {
        var a = host(one);
        var b = host(other);
        return a.equals(b) || (domain(a) != null && Objects.equals(domain(a), domain(b)));
    }

    private static String host(URI url) {
        return EDITION.matcher(url.getHost().toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    /// Null where the host is no name below a public suffix, such as an IP address.
    private static @Nullable String domain(String host) {
        return EffectiveTldFinder.getAssignedDomain(host, true, false);
    }
}
