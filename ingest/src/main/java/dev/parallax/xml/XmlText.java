package dev.parallax.xml;

import dev.parallax.news.Bytes;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The characters of an XML document: decoded by its byte order mark, its own declaration or what the server says;
/// where
/// the bytes are not in that character set, as UTF-8 or else windows-1252. `problems` says what was wrong.
public record XmlText(String text, List<String> problems) {
    private static final Pattern DECLARED =
            Pattern.compile("^\\s{0,99}<\\?xml[^>]{0,200}?encoding\\s{0,9}=\\s{0,9}[\"']([\\w.:-]{1,40})");
    private static final Pattern SENT =
            Pattern.compile("charset\\s{0,9}=\\s{0,9}[\"']?([\\w.:-]{1,40})", Pattern.CASE_INSENSITIVE);
    private static final int PROLOG = 400; // bytes in which the declaration is
    private static final Charset WINDOWS = Charset.forName("windows-1252");

    public XmlText {
        problems = List.copyOf(problems);
    }

    public static XmlText of(Bytes bytes, @Nullable String contentType) {
        var problems = new ArrayList<String>();
        var named = marked(bytes).or(() -> declared(bytes)).or(() -> sent(contentType));
        var charset = named.flatMap(name -> known(name, problems)).orElse(StandardCharsets.UTF_8);
        var text = decoded(bytes, charset).orElseGet(() -> guessed(bytes, charset, problems));
        return new XmlText(clean(text, problems), problems);
    }

    private static Optional<String> marked(Bytes bytes) {
        var first = bytes.first(3).toString(StandardCharsets.ISO_8859_1);
        if (first.startsWith("\u00FE\u00FF") || first.startsWith("\u00FF\u00FE")) {
            return Optional.of("UTF-16");
        }
        return first.equals("\u00EF\u00BB\u00BF") ? Optional.of("UTF-8") : Optional.empty();
    }

    private static Optional<String> declared(Bytes bytes) {
        return find(DECLARED, bytes.first(PROLOG).toString(StandardCharsets.ISO_8859_1));
    }

    private static Optional<String> sent(@Nullable String contentType) {
        return contentType == null ? Optional.empty() : find(SENT, contentType);
    }

    private static Optional<String> find(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private static Optional<Charset> known(String name, List<String> problems) {
        try {
            return Optional.of(Charset.forName(name)).map(c -> c.equals(StandardCharsets.ISO_8859_1) ? WINDOWS : c);
        } catch (IllegalArgumentException _) {
            problems.add("character set must be a known one but was " + name);
            return Optional.empty();
        }
    }

    private static Optional<String> decoded(Bytes bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder().decode(bytes.toBuffer()).toString());
        } catch (CharacterCodingException | UnsupportedOperationException _) {
            return Optional.empty();
        }
    }

    private static String guessed(Bytes bytes, Charset wrong, List<String> problems) {
        var guess = wrong.equals(StandardCharsets.UTF_8)
                        || decoded(bytes, StandardCharsets.UTF_8).isEmpty()
                ? WINDOWS
                : StandardCharsets.UTF_8;
        problems.add("text must be in the character set " + wrong + " but was not; it was read as " + guess);
        return guess.decode(ByteBuffer.wrap(bytes.toArray())).toString();
    }

    /// Without the characters that XML forbids: NULs, control characters, halves of characters.
    private static String clean(String text, List<String> problems) {
        var clean = XmlCharacters.only(text);
        if (clean.length() < text.length()) {
            int count = text.length() - clean.length();
            problems.add(count + " characters were left out that XML does not allow, such as NULs");
        }
        return clean.startsWith("\uFEFF") ? clean.substring(1) : clean;
    }
}
