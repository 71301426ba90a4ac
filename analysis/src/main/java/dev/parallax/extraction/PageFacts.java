package dev.parallax.extraction;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jsoup.internal.StringUtil;
import org.jsoup.nodes.Document;

/// Reads what a page says about itself: JSON-LD, OpenGraph, `meta`, `time` and headings.
final class PageFacts {
    private static final List<String> SEPARATORS = List.of(" | ", " - ", " – ", " — ", " : ", " · ", " » ");
    private static final String LANGUAGE_TAG = "[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}";
    private static final int LONGEST_NAME = 160;

    private final Document page;
    private final Clues clues;
    private final LinkedData linked;
    private final PageDates dates;

    private PageFacts(Document page) {
        this.page = page;
        this.clues = Clues.of(page);
        this.linked = LinkedData.of(clues.linkedData());
        this.dates = new PageDates(clues, linked);
    }

    static Facts of(Document page) {
        var facts = new PageFacts(page);
        return new Facts(
                facts.title().orElse(null),
                facts.byline().orElse(null),
                facts.dates.published().orElse(null),
                facts.dates.modified().orElse(null),
                facts.outlet().orElse(null),
                facts.section().orElse(null),
                facts.url().orElse(null),
                facts.image().orElse(null),
                facts.language().orElse(null),
                facts.linked.prose("articleBody").orElse(null));
    }

    private Optional<String> title() {
        return clues.meta("og:title", "twitter:title")
                .map(this::withoutSite)
                .or(() -> clues.headings("h1").findFirst())
                .or(() -> said(page.title()).map(this::withoutSite))
                .or(() -> linked.text("headline"));
    }

    /// A title without the site's name behind it, which the page's own heading does not have.
    private String withoutSite(String title) {
        var headings = clues.headings();
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
        return outlet().filter(words.strip()::equalsIgnoreCase).isPresent();
    }

    private Optional<String> outlet() {
        return clues.meta("og:site_name")
                .or(() -> linked.text("publisher"))
                .or(() -> clues.meta("application-name"))
                .filter(PageFacts::isName);
    }

    private Optional<String> byline() {
        return linked.names("author")
                .filter(PageFacts::isName)
                .or(() -> clues.meta("author", "article:author", "parsely-author", "sailthru.author", "byl")
                        .filter(PageFacts::isName))
                .or(clues::author)
                .map(Byline::name)
                .filter(name -> isName(name) && Byline.isName(name));
    }

    private static boolean isName(String name) {
        return !name.startsWith("http") && name.length() <= LONGEST_NAME;
    }

    private Optional<String> section() {
        return linked.text("articleSection")
                .or(() -> clues.meta("article:section", "og:article:section", "parsely-section", "section"))
                .filter(PageFacts::isName);
    }

    private Optional<String> url() {
        return Stream.of(
                        clues.canonical(),
                        clues.meta("og:url"),
                        linked.address("url"),
                        linked.address("mainEntityOfPage"))
                .flatMap(Optional::stream)
                .filter(url -> url.startsWith("http"))
                .findFirst();
    }

    /// The address of the picture, made whole where the page's own address is known.
    private Optional<String> image() {
        return Stream.of(
                        clues.meta("og:image:secure_url", "og:image", "og:image:url"),
                        linked.address("image"),
                        clues.meta("twitter:image", "twitter:image:src"),
                        linked.address("thumbnailUrl"))
                .flatMap(Optional::stream)
                .map(image -> StringUtil.resolve(url().orElse(page.location()), image))
                .filter(image -> image.startsWith("http"))
                .findFirst();
    }

    private Optional<String> language() {
        return clues.language()
                .or(() -> linked.text("inLanguage"))
                .or(() -> clues.meta("og:locale", "content-language"))
                .map(code -> code.strip().replace('_', '-'))
                .filter(code -> code.matches(LANGUAGE_TAG));
    }

    private static Optional<String> said(String text) {
        return Optional.of(Spacing.line(text)).filter(Predicate.not(String::isBlank));
    }
}
