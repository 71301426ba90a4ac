package dev.parallax.sources;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.apache.kafka.common.utils.Utils;

/// Which partition knows of an address: that of its host, so that one instance speaks with a host and no other does.
final class Places {
    private Places() {}

    /// The host in a key such as "feed https://news.example/rss".
    static String host(String key) {
        int scheme = key.indexOf("://");
        if (scheme < 0) {
            return key;
        }
        int from = scheme + 3;
        int to = from;
        while (to < key.length() && "/?#".indexOf(key.charAt(to)) < 0) {
            to++;
        }
        return key.substring(from, to).toLowerCase(Locale.ROOT);
    }

    static int partition(String key, int partitions) {
        return Utils.toPositive(Utils.murmur2(host(key).getBytes(StandardCharsets.UTF_8))) % partitions;
    }
}
