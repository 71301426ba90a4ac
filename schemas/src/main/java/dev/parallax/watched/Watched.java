package dev.parallax.watched;

import dev.parallax.news.Status;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What is known of a source or a page. `key` is its key in the topic.
public sealed interface Watched {
    String key();

    /// A feed or sitemap. `failures` counts those since the last success, `problem` says what the last one was;
    /// `listed` is what it had lately, newest first.
    record Feed(
            String url,
            Validators validators,
            Instant due,
            int failures,
            @Nullable String problem,
            List<Listed> listed) implements Watched {
        public Feed {
            listed = List.copyOf(listed);
        }

        public static String key(String url) {
            return "feed " + url;
        }

        @Override
        public String key() {
            return key(url);
        }
    }

    /// An entry of a feed: hashes of its GUID and of what it said, and the address that it first had.
    record Listed(long guid, long version, String url) {}

    /// A page to be fetched or, if its status is not usable, an article to be withdrawn: since when it is wanted, how
    /// often that failed, when to try next. `movedFrom` is the page's earlier address, if it had one.
    record Wanted(Lead lead, Status status, @Nullable String movedFrom, Instant since, int failures, Instant due)
            implements Watched {
        public static String key(String url) {
            return "want " + url;
        }

        @Override
        public String key() {
            return key(lead.url());
        }
    }

    /// A page that was fetched as `article`. `content` is a hash of its bytes, `seen` when they were first seen,
    /// `looks` how often it was looked at; `due` is null when it will not be looked at again.
    record Page(
            Lead lead,
            String article,
            Validators validators,
            long content,
            Status status,
            Instant seen,
            int looks,
            int failures,
            @Nullable Instant due)
            implements Watched {
        public static String key(String url) {
            return "page " + url;
        }

        public Page lookedAtNoMore() {
            return new Page(lead, article, validators, content, status, seen, looks, failures, null);
        }

        public Page failedAgain(Instant next) {
            return new Page(lead, article, validators, content, status, seen, looks, failures + 1, next);
        }

        @Override
        public String key() {
            return key(lead.url());
        }
    }

    /// How many of a large file's `size` bytes have been read.
    record ReadFile(String file, long size, long position) implements Watched {
        public static String key(String file) {
            return "file " + file;
        }

        @Override
        public String key() {
            return key(file);
        }
    }
}
