package dev.parallax.extraction;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Locale;
import java.util.zip.CRC32;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The fingerprint of a page's layout: a hash of the tags, ids and class names from the page's top down to the element
/// that holds the article. What varies from page to page of one layout is left out: names with figures in them, and
/// those that blogs make of an article's topic and author.
final class Layout {
    static final String NONE = "none";
    static final String CHOSEN = "chosen"; // by the owner's own selector
    private static final String[] TOPICAL = {"category-", "tag-", "author-", "topic-", "section-", "term-", "parent-"};
    private static final int LONGEST = 400; // characters of names that are read

    private Layout() {}

    static String of(@Nullable Element main) {
        if (main == null) {
            return NONE;
        }
        var path = new ArrayList<String>();
        for (var element = main; element != null; element = element.parent()) {
            path.add(step(element));
        }
        var hash = new CRC32();
        hash.update(String.join(">", path.reversed()).getBytes(StandardCharsets.UTF_8));
        return "%08x".formatted(hash.getValue());
    }

    private static String step(Element element) {
        var step = new StringBuilder(element.normalName());
        append(step, '#', element.attr("id"));
        append(step, '.', element.attr("class"));
        return step.toString();
    }

    private static void append(StringBuilder step, char mark, String names) {
        for (var name : names.substring(0, Math.min(LONGEST, names.length())).split("\\s+")) {
            var lower = name.toLowerCase(Locale.ROOT);
            if (!lower.isEmpty() && isSteady(lower)) {
                step.append(mark).append(lower);
            }
        }
    }

    private static boolean isSteady(String name) {
        for (var topical : TOPICAL) {
            if (name.startsWith(topical)) {
                return false;
            }
        }
        return name.chars().noneMatch(Character::isDigit);
    }
}
