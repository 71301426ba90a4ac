package dev.parallax.addresses;

import java.util.regex.Pattern;

/// The caches that serve copies of AMP pages: `cdn.ampproject.org/c/s/HOST/PATH`, also below a host name of the site's
/// own, and `www.google.com/amp/s/HOST/PATH`. The "s" says that the page's scheme is https.
final class AmpCache {
    private static final Pattern COPY = Pattern.compile(
            "(?i)^https?://(?:(?:[\\w-]{1,63}\\.)?cdn\\.ampproject\\.org/[cv]|www\\.google\\.[a-z.]{2,6}/amp)/(s/)?"
                    + "([\\w-]{1,63}(?:\\.[\\w-]{1,63}){1,9}(?:[/?#].*)?)$");

    private AmpCache() {}

    /// The address of the page that the copy is of; any other address as it is.
    static String original(String url) {
        var copy = COPY.matcher(url);
        return copy.matches() ? (copy.group(1) == null ? "http://" : "https://") + copy.group(2) : url;
    }
}
