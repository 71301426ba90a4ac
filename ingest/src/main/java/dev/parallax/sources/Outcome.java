package dev.parallax.sources;

import dev.parallax.news.RawArticle;
import dev.parallax.news.Rejection;
import dev.parallax.watched.Watched;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a look at `key` came to: articles, refusals, what is known from now on, keys to forget. Where nothing is to be
/// remembered anew, `next` says when to look again.
record Outcome(
        String key,
        List<RawArticle> articles,
        List<Rejection> refusals,
        List<Watched> remembered,
        List<String> forgotten,
        @Nullable Instant next) {

    boolean isWritten() {
        return !(articles.isEmpty() && refusals.isEmpty() && remembered.isEmpty() && forgotten.isEmpty());
    }

    static Outcome nothing(String key, @Nullable Instant next) {
        return new Outcome(key, List.of(), List.of(), List.of(), List.of(), next);
    }

    static Draft of(String key) {
        return new Draft(key);
    }

    /// An outcome in the making.
    static final class Draft {
        private final String key;
        private final List<RawArticle> articles = new ArrayList<>();
        private final List<Rejection> refusals = new ArrayList<>();
        private final List<Watched> remembered = new ArrayList<>();
        private final List<String> forgotten = new ArrayList<>();

        private Draft(String key) {
            this.key = key;
        }

        Draft article(RawArticle article) {
            articles.add(article);
            return this;
        }

        Draft refuse(Rejection refusal) {
            refusals.add(refusal);
            return this;
        }

        Draft remember(Watched watched) {
            remembered.add(watched);
            return this;
        }

        Draft forget(String forgottenKey) {
            forgotten.add(forgottenKey);
            return this;
        }

        Outcome done() {
            return next(null);
        }

        Outcome next(@Nullable Instant next) {
            return new Outcome(key, articles, refusals, remembered, forgotten, next);
        }
    }
}
