package dev.parallax.extraction;

import dev.parallax.language.LanguageDetector;
import dev.parallax.news.CleanArticle;
import dev.parallax.news.Content;
import dev.parallax.news.Outcome;
import dev.parallax.news.Outcome.Accepted;
import dev.parallax.news.Outcome.Refused;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import dev.parallax.news.Status;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Makes a clean article of a raw one: title, body, byline, date, outlet and language, the page's furniture cut and
/// kept apart. What the source stated goes before what is found. Refuses what holds no article.
public final class Cleaner {
    private final LanguageDetector languages = new LanguageDetector();
    private final HtmlReader pages = new HtmlReader();
    private final Furniture onPages = Furniture.ofPage();
    private final Furniture inText = Furniture.ofText();
    private final boolean verbatim;

    private Cleaner(boolean verbatim) {
        this.verbatim = verbatim;
    }

    public static Cleaner standard() {
        return new Cleaner(false);
    }

    /// Takes plain text as already clean: only white space may change.
    public static Cleaner verbatim() {
        return new Cleaner(true);
    }

    public Outcome<CleanArticle> clean(RawArticle raw) {
        if (raw.status() != Status.USABLE) {
            return accepted(raw, raw.publication(), content(raw, Facts.NONE, Words.NONE));
        }
        var text = Decoder.text(raw.payload());
        if (text.isBlank()) {
            return new Refused<>("article must have text but was empty");
        }
        if (Decoder.isGarbled(text)) {
            return new Refused<>("article must be text but was binary data");
        }
        return isPage(raw) ? page(raw, text) : verbatim ? untouched(raw, text) : text(raw, text);
    }

    private static boolean isPage(RawArticle raw) {
        return raw.payload().mediaType().toLowerCase(Locale.ROOT).contains("html");
    }

    private Outcome<CleanArticle> page(RawArticle raw, String html) {
        var draft =
                pages.read(html, Objects.requireNonNullElse(raw.publication().url(), ""));
        var words = Words.of(
                onPages.mark(draft.blocks()),
                raw.title() == null ? draft.facts().title() : raw.title());
        return article(raw, draft.facts(), words);
    }

    private Outcome<CleanArticle> text(RawArticle raw, String text) {
        var draft = TextReader.read(text);
        return article(raw, draft.facts(), Words.of(inText.mark(draft.blocks()), raw.title()));
    }

    private Outcome<CleanArticle> untouched(RawArticle raw, String text) {
        var title = raw.title() == null ? "" : Spacing.line(raw.title());
        return article(raw, Facts.NONE, new Words(title, Spacing.plain(text), List.of()));
    }

    private Outcome<CleanArticle> article(RawArticle raw, Facts facts, Words words) {
        if (words.text().isBlank()) {
            int all = words.cuts().stream().mapToInt(cut -> cut.text().length()).sum();
            return new Refused<>("article must have text but all of its " + all + " characters were page furniture");
        }
        return accepted(raw, publication(raw.publication(), facts), content(raw, facts, words));
    }

    private Content content(RawArticle raw, Facts facts, Words words) {
        var stated = or(raw.language(), facts.language());
        var language = stated == null ? languages.detect(words.text()) : stated;
        return new Content(words.title(), words.text(), language, words.cuts());
    }

    private static Publication publication(Publication given, Facts facts) {
        return new Publication(
                or(given.url(), facts.url()),
                given.outlet().isBlank() && facts.outlet() != null ? facts.outlet() : given.outlet(),
                or(given.byline(), facts.byline()),
                or(given.published(), facts.published()),
                given.seen(),
                given.modified(),
                given.section(),
                given.image());
    }

    private static <T> @Nullable T or(@Nullable T given, @Nullable T found) {
        return given == null ? found : given;
    }

    private static Outcome<CleanArticle> accepted(RawArticle raw, Publication publication, Content content) {
        return new Accepted<>(new CleanArticle(raw.id(), raw.status(), publication, content));
    }
}
