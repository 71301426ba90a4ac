package dev.parallax.files;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The normal form of an article's address: what differs between links to the same page is left out, the scheme, a
/// "www." and the parameters that only track readers included. It is for comparing, not for fetching.
final class Addresses {
    /// Parameters that campaigns and networks add, besides all that begin with "utm_"; only names that no site is
    /// known to use for its own pages, since a wrong one would take two articles for one.
    private static final Set<String> TRACKING = Set.of(
            "fbclid",
            "gclid",
            "gclsrc",
            "dclid",
            "gbraid",
            "wbraid",
            "msclkid",
            "yclid",
            "twclid",
            "ttclid",
            "igshid",
            "igsh",
            "mc_cid",
            "mc_eid",
            "_ga",
            "_gl",
            "_hsenc",
            "_hsmi",
            "ref_src",
            "at_medium",
            "at_campaign");

    private Addresses() {}

    static String normal(String url) {
        try {
            var uri = new URI(url.strip());
            return uri.getRawAuthority() == null ? url.strip() : normal(uri, uri.getRawAuthority());
        } catch (URISyntaxException _) {
            return url.strip();
        }
    }

    private static String normal(URI uri, String authority) {
        var host = authority
                .toLowerCase(Locale.ROOT)
                .replaceFirst(":(80|443)?$", "")
                .replaceFirst("^www\\.", "");
        var path = uri.getRawPath() == null ? "" : uri.getRawPath().replaceFirst("/+$", "");
        return host + path + query(uri.getRawQuery());
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        var kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isTracking(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isTracking(String parameter) {
        var name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return name.startsWith("utm_") || TRACKING.contains(name);
    }
}
