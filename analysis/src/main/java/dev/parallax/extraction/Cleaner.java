package dev.parallax.extraction;

import dev.parallax.language.LanguageDetector;
import dev.parallax.layouts.Observation;
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

/// Makes a clean article of a raw one: title, body, byline, dates, outlet and language, the page's furniture cut and
/// kept apart. What the source stated goes before what is found. Refuses what holds no article. A pure function of the
/// article and of the rules in this package.
public final class Cleaner {
    /// The version of the rules: another number where the same article may come out otherwise.
    public static final int VERSION = 2;

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

    /// What came of an article, and what that tells of its source's layout: null where it was no page, or nothing says
    /// whose.
    public record Cleaning(
            Outcome<CleanArticle> outcome, @Nullable Observation layout) {}

    private record Reading(Facts facts, Words words, String layout) {
        static final Reading NONE = new Reading(Facts.NONE, Words.NONE, Layout.NONE);
    }

    public Outcome<CleanArticle> clean(RawArticle raw) {
        return inspect(raw).outcome();
    }

    public Cleaning inspect(RawArticle raw) {
        if (raw.status() != Status.USABLE) {
            return new Cleaning(accepted(raw, raw.publication(), Reading.NONE), null);
        }
        var text = Decoder.text(raw.payload());
        var problem = problem(text);
        var reading = problem == null ? read(raw, text) : Reading.NONE;
        var outcome = problem == null ? article(raw, reading) : new Refused<CleanArticle>(problem);
        return new Cleaning(outcome, isPage(raw) ? observation(raw, reading) : null);
    }

    private static @Nullable String problem(String text) {
        if (text.isBlank()) {
            return "article must have text but was empty";
        }
        return Decoder.isGarbled(text) ? "article must be text but was binary data" : null;
    }

    private static boolean isPage(RawArticle raw) {
        return raw.payload().mediaType().toLowerCase(Locale.ROOT).contains("html");
    }

    private Reading read(RawArticle raw, String text) {
        if (isPage(raw)) {
            return page(raw, text);
        }
        if (verbatim) {
            var title = raw.title() == null ? "" : Spacing.line(raw.title());
            return new Reading(Facts.NONE, new Words(title, Spacing.plain(text), List.of()), Layout.NONE);
        }
        var draft = TextReader.read(text);
        return new Reading(draft.facts(), Words.of(inText.mark(draft.blocks()), raw.title()), draft.layout());
    }

    private Reading page(RawArticle raw, String html) {
        var url = Objects.requireNonNullElse(raw.publication().url(), "");
        var draft = pages.read(html, url, raw.hints());
        var facts = draft.facts();
        var blocks = PageEdges.marked(onPages.mark(draft.blocks()), facts.byline());
        var words = Words.of(blocks, raw.title() == null ? facts.title() : raw.title());
        return new Reading(facts, LinkedBody.fuller(words, facts.body()), draft.layout());
    }

    private Outcome<CleanArticle> article(RawArticle raw, Reading reading) {
        var words = reading.words();
        if (words.text().isBlank()) {
            int all = words.cuts().stream().mapToInt(cut -> cut.text().length()).sum();
            return new Refused<>("article must have text but all of its " + all + " characters were page furniture");
        }
        return accepted(raw, reading.facts().complete(raw.publication()), reading);
    }

    private Outcome<CleanArticle> accepted(RawArticle raw, Publication publication, Reading reading) {
        var words = reading.words();
        var stated = raw.language() == null ? reading.facts().language() : raw.language();
        var language = stated == null ? languages.detect(words.text()) : stated;
        var content = new Content(words.title(), words.text(), language, words.cuts());
        return new Accepted<>(new CleanArticle(raw.id(), raw.status(), publication, content));
    }

    private static @Nullable Observation observation(RawArticle raw, Reading reading) {
        var source = PageSource.of(raw.publication(), reading.facts());
        return source.isEmpty()
                ? null
                : new Observation(source, reading.words().text().length(), reading.layout());
    }
}
