package dev.parallax.fetch;

import dev.parallax.config.Configuration;
import dev.parallax.config.Setting;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.hc.core5.http.HttpHost;

/// How documents are asked for.
public record FetchConfig(
        @Setting(value = "What Parallax calls itself to sites.", byDefault = "Parallax/0.1")
        String userAgent,

        @Setting("A page or mail address where the owner of a site reaches you; goes into the user agent.")
        String contact,

        @Setting("An HTTP proxy, host:port; empty: none.") String proxy,

        @Setting("Networks allowed though they are not public, such as 127.0.0.0/8, with commas between; empty: none.")
        String allowedNetworks,

        Rates rates,
        Limits limits) {

    public FetchConfig {
        var _ = new Networks(allowedNetworks);
        if (!proxy.isBlank() && !proxy.matches("[^:/@\\s]+:\\d{1,5}")) {
            throw new IllegalArgumentException("fetch.proxy must be host:port but was " + proxy);
        }
        if (!userAgent.matches("[A-Za-z_-]+([/ ].*)?")) {
            throw new IllegalArgumentException("fetch.user.agent must begin with a name but was " + userAgent);
        }
    }

    /// How hard sites are worked.
    public record Rates(
            @Setting(value = "Requests under way at once, in all.", byDefault = "256")
            int connections,

            @Setting(value = "Requests under way at once, for a host.", byDefault = "2")
            int connectionsPerHost,

            @Setting(
                    value =
                            "Time between the beginnings of two requests to a host; a crawl-delay that is longer counts.",
                    byDefault = "0s")
            Duration delay,

            @Setting(value = "The longest crawl-delay that is heeded in full.", byDefault = "1m")
            Duration longestDelay,

            @Setting(value = "How long a site's robots.txt is kept.", byDefault = "24h")
            Duration robotsKept) {

        public Rates {
            atLeastOne("ingest.fetch.rates.connections", connections);
            atLeastOne("ingest.fetch.rates.connections.per.host", connectionsPerHost);
        }
    }

    /// What an answer may cost.
    public record Limits(
            @Setting(value = "Time to make a connection.", byDefault = "10s")
            Duration connect,

            @Setting(value = "Time without a byte.", byDefault = "20s")
            Duration read,

            @Setting(value = "Time for a request from its beginning to the last byte.", byDefault = "60s")
            Duration total,

            @Setting(value = "Bytes of a document, sent and decompressed.", byDefault = "16777216")
            int bytes,

            @Setting(value = "Redirects followed one after the other.", byDefault = "5")
            int redirects) {

        private static final int LARGEST = 1 << 30;

        public Limits {
            atLeastOne("ingest.fetch.limits.bytes", bytes);
            if (bytes > LARGEST) {
                throw new IllegalArgumentException(
                        "ingest.fetch.limits.bytes must be at most " + LARGEST + " but was " + bytes);
            }
            atLeastOne("ingest.fetch.limits.connect", connect.toMillis());
            atLeastOne("ingest.fetch.limits.read", read.toMillis());
            atLeastOne("ingest.fetch.limits.total", total.toMillis());
        }
    }

    /// The settings where none is given.
    public static FetchConfig byDefault() {
        return Configuration.read(FetchConfig.class, "", Map.of());
    }

    private static void atLeastOne(String key, long value) {
        if (value < 1) {
            throw new IllegalArgumentException(key + " must be at least 1 but was " + value);
        }
    }

    Optional<HttpHost> proxyHost() {
        return proxy.isBlank() ? Optional.empty() : Optional.of(HttpHost.create(URI.create("http://" + proxy)));
    }

    /// The header `User-Agent`.
    String agent() {
        return contact.isBlank() ? userAgent : userAgent + " (+" + contact + ")";
    }

    /// The name that robots.txt knows it by.
    String product() {
        return userAgent.split("[/ ]", 2)[0].toLowerCase(Locale.ROOT);
    }
}
