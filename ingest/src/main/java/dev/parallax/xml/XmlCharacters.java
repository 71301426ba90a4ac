package dev.parallax.xml;

/// The characters that XML 1.0 allows.
public final class XmlCharacters {
    private XmlCharacters() {}

    /// The text without all others.
    public static String only(String text) {
        if (text.codePoints().allMatch(XmlCharacters::isAllowed)) {
            return text;
        }
        return text.codePoints()
                .filter(XmlCharacters::isAllowed)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isAllowed(int c) {
        return c >= ' '
                ? c <= 0xD7FF || (c >= 0xE000 && c <= 0xFFFD) || c > 0xFFFF
                : c == '\t' || c == '\n' || c == '\r';
    }
}
