package dev.parallax.fetch;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.Pattern;

/// Reads addresses in the header `Location` as browsers do.
final class Locations {
    private static final String PLAIN = "-._~:/?@!$&'()*+,;=%";
    private static final Pattern ORIGIN = Pattern.compile("^(?:[A-Za-z][A-Za-z0-9+.-]*:)?//[^/?#]*");

    private Locations() {}

    /// Where it leads from `base`, which has a path; an [IllegalArgumentException] if nowhere.
    static URI resolve(URI base, String location) {
        var to = repaired(location.strip().replaceFirst("#.*", ""));
        if (to.startsWith("?")) {
            return URI.create(base.toString().replaceFirst("\\?.*", "") + to);
        }
        return base.resolve(URI.create(to));
    }

    /// With all that is no part of a URL percent-encoded. The characters given are the header's bytes, one each.
    private static String repaired(String location) {
        var origin = ORIGIN.matcher(location);
        var plain = origin.find() ? origin.end() : 0;
        var repaired = new StringBuilder();
        var bytes = location.getBytes(StandardCharsets.ISO_8859_1);
        for (int i = 0; i < bytes.length; i++) {
            var c = (char) (bytes[i] & 0xff);
            var bracket = i < plain && (c == '[' || c == ']');
            if (bracket || (c < 0x80 && (Character.isLetterOrDigit(c) || PLAIN.indexOf(c) >= 0))) {
                repaired.append(c);
            } else {
                repaired.append('%').append(HexFormat.of().withUpperCase().toHexDigits(bytes[i]));
            }
        }
        return repaired.toString().replaceAll("%(?![0-9A-Fa-f]{2})", "%25");
    }
}
