package dev.parallax.extraction;

import org.jsoup.nodes.Element;

/// What an element's own style says.
final class Styles {
    private static final int LONGEST = 400; // characters of a style that are read

    private Styles() {}

    /// Whether readers do not see the element.
    static boolean hide(Element element) {
        if (element.attributesSize() == 0 || !element.hasAttr("style")) {
            return false;
        }
        var style = element.attr("style");
        int display = style.indexOf("display");
        int end = Math.min(style.length(), display + LONGEST);
        return display >= 0 && style.substring(display, end).replace(" ", "").contains("display:none");
    }
}
