package dev.parallax.addresses;

import crawlercommons.filters.basic.BasicURLNormalizer;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// The normal form of an article's address: what differs between links to the same page is left out, the scheme, a
/// "www.", the marks of AMP pages and the parameters that only track readers included. It is for comparing, not for
/// fetching.
///
/// A host for telephones ("m.") is kept, since such hosts have pages of their own; the page's canonical address joins
/// them where it is the same one ([Canonical]).
public final class Addresses {
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

    private static final Set<String> AMP = Set.of("amp", "amp=", "amp=1", "amp=true", "outputtype=amp");
    private static final Pattern SCHEME = Pattern.compile("^https?://", Pattern.CASE_INSENSITIVE);
    private static final Pattern SITE_NAME = Pattern.compile("^(?:www\\.|amp\\.(?=[^.]+\\.))+");
    private static final Pattern PORT = Pattern.compile(":(?:80|443)?$");
    private static final Pattern ENDING = Pattern.compile("(?<=[^/])(?:/amp)?/*$|^/+$");
    private static final BasicURLNormalizer SYNTAX = new BasicURLNormalizer();

    private Addresses() {}

    public static String normal(String url) {
        var stripped = url.strip();
        var syntactic = SCHEME.matcher(stripped).find() ? SYNTAX.filter(AmpCache.original(stripped)) : null;
        try {
            var uri = new URI(syntactic == null ? stripped : syntactic);
            return uri.getRawAuthority() == null ? stripped : normal(uri, uri.getRawAuthority());
        } catch (URISyntaxException _) {
            return stripped;
        }
    }

    private static String normal(URI uri, String authority) {
        var host = PORT.matcher(authority.toLowerCase(Locale.ROOT)).replaceFirst("");
        var path = uri.getRawPath() == null ? "" : uri.getRawPath();
        return SITE_NAME.matcher(host).replaceFirst("")
                + ENDING.matcher(path).replaceFirst("")
                + query(uri.getRawQuery());
    }

    private static String query(@Nullable String query) {
        if (query == null) {
            return "";
        }
        var kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty() && !isOfNoMatter(parameter))
                .sorted()
                .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean isOfNoMatter(String parameter) {
        var small = parameter.toLowerCase(Locale.ROOT);
        var name = small.split("=", 2)[0];
        return name.startsWith("utm_") || TRACKING.contains(name) || AMP.contains(small);
    }
}
