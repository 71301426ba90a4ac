package dev.parallax.xml;

import dev.parallax.news.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

/// An XML document as jsoup reads it: whatever is broken is mended as browsers mend pages, HTML's named characters are
/// known, nothing outside the document is ever fetched, and entities that a document declares itself are refused.
/// `problems` says what was mended; `cut` whether its end is missing.
public record Xml(Element root, boolean cut, List<String> problems) {
    private static final int DEEPEST = 200; // elements in one another
    private static final Pattern ENTITY = Pattern.compile("<!ENTITY", Pattern.CASE_INSENSITIVE);
    private static final Pattern DOCTYPE =
            Pattern.compile("<!DOCTYPE[^\\[>]*+(?:\\[[^\\]]*+\\][^>]*+)?>", Pattern.CASE_INSENSITIVE);
    private static final Pattern FIRST_TAG = Pattern.compile("<[\\p{L}_:]");

    public Xml {
        problems = List.copyOf(problems);
    }

    public static Xml of(Bytes bytes, @Nullable String contentType, String url) throws UnreadableXml {
        var text = XmlText.of(bytes, contentType);
        if (text.text().isBlank()) {
            throw new UnreadableXml("document must hold XML but was empty");
        }
        var first = FIRST_TAG.matcher(text.text());
        if (!first.find()) {
            throw new UnreadableXml("document must be XML but holds no element");
        }
        var prolog = text.text().substring(0, first.start());
        if (ENTITY.matcher(prolog).find()) {
            throw new UnreadableXml("document must not declare entities of its own but its DOCTYPE does");
        }
        return parsed(DOCTYPE.matcher(prolog).replaceAll("") + text.text().substring(first.start()), text, url);
    }

    private static Xml parsed(String xml, XmlText text, String url) throws UnreadableXml {
        var parser = Parser.xmlParser().setMaxDepth(DEEPEST);
        var root = Jsoup.parse(xml, url, parser).firstElementChild();
        if (root == null) {
            throw new UnreadableXml("document must be XML but holds no element");
        }
        var problems = new ArrayList<>(text.problems());
        boolean cut = !isClosed(xml, root);
        if (cut) {
            problems.add("document must end with </" + root.tagName() + "> but breaks off");
        }
        return new Xml(root, cut, problems);
    }

    private static boolean isClosed(String xml, Element root) {
        return root.childNodeSize() == 0 || xml.lastIndexOf("</" + root.tagName()) >= 0;
    }

    /// The root's name without its prefix, in small letters.
    public String name() {
        return localName(root);
    }

    public static String localName(Element element) {
        var name = element.tagName();
        return name.substring(name.indexOf(':') + 1).toLowerCase(Locale.ROOT);
    }
}
