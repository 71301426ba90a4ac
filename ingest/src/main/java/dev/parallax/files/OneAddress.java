package dev.parallax.files;

import dev.parallax.addresses.ArticleIds;
import dev.parallax.news.Bytes;
import dev.parallax.news.Publication;
import dev.parallax.news.RawArticle;
import java.util.stream.Gatherer;
import org.jspecify.annotations.Nullable;

/// Gives a stated address to the article it was stated of, which can only be a single one: the first article is held
/// until it is known whether others follow. If so, all stay without it, and that is told.
final class OneAddress {
    private final String url;
    private final Articles articles;
    private @Nullable RawArticle first;
    private boolean several;

    private OneAddress(String url, Articles articles) {
        this.url = url;
        this.articles = articles;
    }

    static Gatherer<Read, ?, Read> of(String url, Articles articles) {
        return Gatherer.<Read, OneAddress, Read>ofSequential(
                () -> new OneAddress(url, articles), OneAddress::take, OneAddress::finish);
    }

    private boolean take(Read read, Gatherer.Downstream<? super Read> next) {
        if (several || !(read instanceof Read.Found found)) {
            return next.push(read);
        }
        var held = first;
        if (held == null) {
            first = found.article();
            return true;
        }
        several = true;
        var reason = "url must be stated of a single article but there are several: " + url + " was left out";
        return next.push(articles.refused(url, reason, Bytes.NONE))
                && next.push(new Read.Found(held))
                && next.push(read);
    }

    private void finish(Gatherer.Downstream<? super Read> next) {
        if (!several && first != null) {
            next.push(new Read.Found(at(first)));
        }
    }

    /// What the article says itself goes before it.
    private RawArticle at(RawArticle a) {
        var p = a.publication();
        if (p.url() != null) {
            return a;
        }
        boolean nameless = a.id().equals(ArticleIds.ofContent(a.payload().bytes()));
        var publication = new Publication(
                url, p.outlet(), p.byline(), p.published(), p.seen(), p.modified(), p.section(), p.image());
        return new RawArticle(
                nameless ? ArticleIds.ofUrl(url) : a.id(),
                a.status(),
                publication,
                a.title(),
                a.language(),
                a.payload(),
                a.origin(),
                a.hints());
    }
}
