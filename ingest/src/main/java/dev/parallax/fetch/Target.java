package dev.parallax.fetch;

import java.net.IDN;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.hc.core5.http.HttpHost;
import org.jspecify.annotations.Nullable;

/// Where a request goes: `host` in lower-case ASCII without brackets, `path` with the query, and the name and password
/// for that host, if any.
record Target(
        String scheme,
        String host,
        int port,
        String path,
        @Nullable String credentials) {
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:(.*)@)?(\\[[0-9A-Fa-f:.]+]|[^:@\\[\\]]+)(?::(\\d{0,5}))?");
    private static final Pattern NAME = Pattern.compile("[a-z0-9._-]{1,253}");
    private static final int LONGEST = 8192;

    /// Only http and https, and only ports where the web is: 80, 443 and those from 1024 on.
    static Target of(URI url) throws Refusal {
        var scheme = url.getScheme() == null ? "" : url.getScheme().toLowerCase(Locale.ROOT);
        var authority = AUTHORITY.matcher(url.getRawAuthority() == null ? "" : url.getRawAuthority());
        if ((!scheme.equals("http") && !scheme.equals("https")) || !authority.matches()) {
            throw new Refusal("URL must be http or https with a host but was " + shown(url.toString()));
        }
        var ascii = URI.create(url.toASCIIString());
        var path = ascii.getRawPath().isEmpty() ? "/" : ascii.getRawPath();
        var query = ascii.getRawQuery() == null ? "" : "?" + ascii.getRawQuery();
        if (path.length() + query.length() > LONGEST) {
            throw new Refusal("URL must have at most " + LONGEST + " characters");
        }
        var port = port(scheme, authority.group(3));
        return new Target(scheme, name(authority.group(2)), port, path + query, authority.group(1));
    }

    private static String name(String host) throws Refusal {
        if (host.startsWith("[")) {
            return host.substring(1, host.length() - 1);
        }
        try {
            var ascii = IDN.toASCII(URLDecoder.decode(host, StandardCharsets.UTF_8), IDN.ALLOW_UNASSIGNED);
            var name = ascii.toLowerCase(Locale.ROOT);
            if (NAME.matcher(name).matches()) {
                return name;
            }
        } catch (IllegalArgumentException _) {
            // Told below.
        }
        throw new Refusal("host must be a name or an address but was " + shown(host));
    }

    private static int port(String scheme, @Nullable String given) throws Refusal {
        var usual = scheme.equals("http") ? 80 : 443;
        var port = given == null || given.isEmpty() ? usual : Integer.parseInt(given);
        if (port != 80 && port != 443 && (port < 1024 || port > 65535)) {
            throw new Refusal("port must be 80, 443 or from 1024 on but was " + port);
        }
        return port;
    }

    /// Where the header `Location` leads. Name and password go along only to the same place, and none are taken from
    /// it.
    Target redirected(String location) throws Refusal {
        try {
            var to = of(Locations.resolve(url(), location));
            var same = to.scheme.equals(scheme) && to.host.equals(host) && to.port == port;
            return new Target(to.scheme, to.host, to.port, to.path, same ? credentials : null);
        } catch (IllegalArgumentException _) {
            throw new Refusal("redirect must lead to a URL but led to " + shown(location));
        }
    }

    /// Without name and password.
    URI url() {
        return URI.create(origin() + path);
    }

    /// The file that says what robots may do here.
    Target robots() {
        return new Target(scheme, host, port, "/robots.txt", credentials);
    }

    String origin() {
        var usual = port == (scheme.equals("http") ? 80 : 443);
        return scheme + "://" + (host.contains(":") ? "[" + host + "]" : host) + (usual ? "" : ":" + port);
    }

    HttpHost toHttpHost() {
        return new HttpHost(scheme, host, port);
    }

    /// The header `Authorization`.
    Optional<String> authorization() {
        return Optional.ofNullable(credentials).map(given -> {
            var plain = URLDecoder.decode(given.replace("+", "%2B"), StandardCharsets.UTF_8);
            return "Basic " + Base64.getEncoder().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
        });
    }

    @Override
    public String toString() {
        return url().toString();
    }

    private static String shown(String text) {
        return Words.tame(text.replaceFirst("//[^/@]*@", "//"));
    }
}
