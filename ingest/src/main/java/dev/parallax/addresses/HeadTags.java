package dev.parallax.addresses;

import java.util.regex.Pattern;

/// Picks the `link` and `meta` tags that tell an address out of a page's head, so that only these are parsed; those in
/// comments and scripts are passed over.
final class HeadTags {
    private static final Pattern TELLING = Pattern.compile("canonical|og:url", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[^\"'>]*+(?:\"[^\"]*+\"[^\"'>]*+|'[^']*+'[^\"'>]*+)*+>");

    private static final int LONGEST = 4096; // characters of one tag

    private final String html;

    private HeadTags(String html) {
        this.html = html;
    }

    static String in(String html) {
        return new HeadTags(html).picked();
    }

    private String picked() {
        var tags = new StringBuilder();
        int at = html.indexOf('<');
        while (at >= 0 && !begins(at, "<body") && !begins(at, "</head")) {
            int end = end(at);
            if ((begins(at, "<link") || begins(at, "<meta")) && isTelling(at, end)) {
                tags.append(html, at, end);
            }
            at = html.indexOf('<', end);
        }
        return tags.toString();
    }

    private boolean isTelling(int from, int to) {
        return TELLING.matcher(html).region(from, to).find();
    }

    /// Where a tag ends or, of a comment or script, all that belongs to it.
    private int end(int at) {
        if (begins(at, "<!--")) {
            return after(html.indexOf("-->", at + 4), 3);
        }
        if (begins(at, "<script")) {
            return after(indexOf("</script", at), 8);
        }
        if (begins(at, "<style")) {
            return after(indexOf("</style", at), 7);
        }
        var tag = END.matcher(html).region(at + 1, Math.min(html.length(), at + LONGEST));
        return tag.lookingAt() ? tag.end() : at + 1;
    }

    private int after(int found, int length) {
        return found < 0 ? html.length() : found + length;
    }

    private int indexOf(String closing, int from) {
        int at = html.indexOf("</", from);
        while (at >= 0 && !begins(at, closing)) {
            at = html.indexOf("</", at + 2);
        }
        return at;
    }

    private boolean begins(int at, String word) {
        return html.regionMatches(true, at, word, 0, word.length());
    }
}
