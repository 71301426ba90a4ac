package dev.parallax.ingest;

import dev.parallax.config.Setting;
import dev.parallax.fetch.FetchConfig;
import dev.parallax.push.PushConfig;
import java.net.InetAddress;
import java.net.UnknownHostException;

/// Where articles are taken from without being asked.
public record IngestConfig(
        @Setting("A folder whose files are imported as they appear or change; empty: none.")
        String inbox,

        @Setting("A list of feeds, sitemaps and pages to watch, sources.yaml or OPML; empty: none.")
        String sources,

        @Setting(value = "How long after they were first seen pages are looked at again.", byDefault = "1h,24h,7d")
        String again,

        @Setting("This instance's name, another one for each that shares the work; empty: the host's name.")
        String instance,

        PushConfig push,
        FetchConfig fetch) {

    public IngestConfig {
        instance = instance.isEmpty() ? host() : instance;
    }

    public IngestConfig withSources(String file) {
        return new IngestConfig(inbox, file, again, instance, push, fetch);
    }

    private static String host() {
        try {
            return InetAddress.getLocalHost().getHostName();
        } catch (UnknownHostException _) {
            return "parallax";
        }
    }
}
