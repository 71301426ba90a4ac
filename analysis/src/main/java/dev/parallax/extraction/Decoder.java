package dev.parallax.extraction;

import dev.parallax.news.RawArticle.Payload;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/// Turns an article's bytes into text: by their byte order mark, the charset given or the one that the page names,
/// else as UTF-8, or as windows-1252 where that makes no sense. Never fails; what is no character becomes U+FFFD or is
/// left out.
final class Decoder {
    private static final Pattern CHARSET =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final char BROKEN = '\uFFFD'; // what stands for bytes that are no character
    private static final double GARBLED = 0.05;
    private static final int HEAD = 2048; // bytes in which a page names its charset
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private Decoder() {}

    static String text(Payload payload) {
        var bytes = payload.bytes().toArray();
        var text = marked(bytes)
                .or(() -> charset(payload.mediaType()))
                .or(() -> charset(new String(bytes, 0, Math.min(HEAD, bytes.length), StandardCharsets.ISO_8859_1)))
                .filter(charset -> !charset.equals(StandardCharsets.UTF_8))
                .map(charset -> new String(bytes, charset))
                .orElseGet(() -> utf8OrWindows(bytes));
        return readable(text);
    }

    /// Whether so much of a decoded text is no character that it never was text.
    static boolean isGarbled(String text) {
        int odd = 0;
        var chars = text.toCharArray();
        for (int i = 0; i < chars.length; i++) {
            odd += chars[i] == BROKEN || (chars[i] < ' ' && !Character.isWhitespace(chars[i])) ? 1 : 0;
        }
        return odd > text.length() * GARBLED;
    }

    private static Optional<Charset> marked(byte[] bytes) {
        int mark = bytes.length < 2 ? 0 : ((bytes[0] & 0xFF) << 8) | (bytes[1] & 0xFF);
        return mark == 0xFEFF || mark == 0xFFFE ? Optional.of(StandardCharsets.UTF_16) : Optional.empty();
    }

    private static Optional<Charset> charset(String words) {
        var named = CHARSET.matcher(words);
        return named.find() ? known(named.group(1)) : Optional.empty();
    }

    private static Optional<Charset> known(String name) {
        try {
            // Pages that say Latin 1 mean windows-1252, as browsers know.
            return Optional.of(Charset.forName(name)).map(c -> c.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : c);
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /// UTF-8, unless it leaves more broken characters than it finds whole ones beyond ASCII.
    private static String utf8OrWindows(byte[] bytes) {
        var text = new String(bytes, StandardCharsets.UTF_8);
        if (text.indexOf(BROKEN) < 0) {
            return text;
        }
        int broken = 0;
        int whole = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            broken += c == BROKEN ? 1 : 0;
            whole += c > 0x7F && c != BROKEN ? 1 : 0;
        }
        return broken > whole ? new String(bytes, WINDOWS) : text;
    }

    /// Without a byte order mark and NULs.
    private static String readable(String text) {
        var unmarked = text.startsWith("\uFEFF") ? text.substring(1) : text;
        return unmarked.indexOf(0) < 0 ? unmarked : unmarked.replace("\0", "");
    }
}
