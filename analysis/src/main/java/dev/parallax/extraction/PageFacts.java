package dev.parallax.extraction;

import dev.parallax.news.Dated;
import dev.parallax.news.WrittenDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/// Reads what a page says about itself: OpenGraph, JSON-LD, `meta`, `time` and headings.
final class PageFacts {
    private static final Pattern LD_PUBLISHED = Pattern.compile("\"datePublished\"\\s{0,9}:\\s{0,9}\"([^\"]{4,40})\"");
    private static final Pattern LD_AUTHOR =
            Pattern.compile("\"author\"\\s{0,9}:[^\\]}]{0,200}?\"name\"\\s{0,9}:\\s{0,9}\"([^\"]{2,80})\"");
    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " : ", " · ", " » ");

    private final Document page;
    private final Map<String, String> tags;
    private final String linkedData;

    private PageFacts(Document page) {
        this.page = page;
        this.tags = tags(page);
        this.linkedData = page.select("script[type=application/ld+json]").stream()
                .map(Element::data)
                .collect(Collectors.joining("\n"));
    }

    static Facts of(Document page) {
        var facts = new PageFacts(page);
        return new Facts(
                facts.title().orElse(null),
                facts.byline().orElse(null),
                facts.published().orElse(null),
                facts.meta("og:site_name", "application-name").orElse(null),
                facts.url().orElse(null),
                facts.language().orElse(null));
    }

    private Optional<String> title() {
        return meta("og:title", "twitter:title")
                .map(this::withoutSite)
                .or(() -> headline())
                .or(() -> said(page.title()).map(this::withoutSite));
    }

    private Optional<String> headline() {
        return page.select("h1").stream()
                .map(Element::text)
                .filter(t -> !t.isBlank())
                .findFirst()
                .map(Spacing::line);
    }

    /// A title without the site's name behind it, which the page's own heading does not have.
    private String withoutSite(String title) {
        var headings = page.select("h1, h2").eachText();
        for (var separator : SEPARATORS) {
            int at = title.lastIndexOf(separator);
            if (at > 0
                    && (headings.contains(title.substring(0, at).strip())
                            || isSite(title.substring(at + separator.length())))) {
                return title.substring(0, at).strip();
            }
        }
        return title;
    }

    private boolean isSite(String words) {
        return meta("og:site_name", "application-name")
                .filter(words.strip()::equalsIgnoreCase)
                .isPresent();
    }

    private Optional<String> byline() {
        return first(LD_AUTHOR)
                .or(() -> meta("author", "article:author", "parsely-author", "sailthru.author", "byl"))
                .or(() -> said(
                        page.select("[rel=author], [itemprop=author], .byline").text()))
                .filter(name -> !name.startsWith("http") && name.length() <= 120);
    }

    private Optional<Dated> published() {
        return first(LD_PUBLISHED)
                .flatMap(date -> WrittenDate.parse(date, Dated.Found.JSON_LD))
                .or(() -> meta("article:published_time", "og:article:published_time", "og:published_time")
                        .flatMap(date -> WrittenDate.parse(date, Dated.Found.OPEN_GRAPH)))
                .or(() -> meta(
                                "datePublished",
                                "date",
                                "pubdate",
                                "publish-date",
                                "parsely-pub-date",
                                "sailthru.date",
                                "dc.date",
                                "dcterms.created",
                                "DC.date.issued")
                        .flatMap(date -> WrittenDate.parse(date, Dated.Found.META)))
                .or(() -> page.select("time[datetime]").stream()
                        .flatMap(time -> WrittenDate.parse(time.attr("datetime"), Dated.Found.META).stream())
                        .findFirst());
    }

    private Optional<String> url() {
        return said(page.select("link[rel=canonical]").attr("href"))
                .or(() -> meta("og:url"))
                .filter(url -> url.startsWith("http"));
    }

    private Optional<String> language() {
        return said(page.select("html").attr("lang"))
                .or(() -> meta("og:locale", "content-language"))
                .map(code -> code.replace('_', '-'))
                .filter(code -> code.matches("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}"));
    }

    private Optional<String> meta(String... names) {
        return Stream.of(names)
                .map(name -> tags.getOrDefault(name.toLowerCase(Locale.ROOT), ""))
                .filter(Predicate.not(String::isBlank))
                .findFirst();
    }

    /// The contents of `meta` tags by their names in lower case, the first of each name.
    private static Map<String, String> tags(Document page) {
        var tags = new HashMap<String, String>();
        for (var tag : page.getElementsByTag("meta")) {
            var content = Spacing.line(tag.attr("content"));
            for (var name : List.of("property", "name", "itemprop", "http-equiv")) {
                if (!content.isEmpty() && tag.hasAttr(name)) {
                    tags.putIfAbsent(tag.attr(name).toLowerCase(Locale.ROOT), content);
                }
            }
        }
        return tags;
    }

    private Optional<String> first(Pattern pattern) {
        var found = pattern.matcher(linkedData);
        return found.find() ? said(found.group(1)) : Optional.empty();
    }

    private static Optional<String> said(String text) {
        return Optional.of(Spacing.line(text)).filter(Predicate.not(String::isBlank));
    }
}
