package dev.parallax.fetch;

import crawlercommons.robots.SimpleRobotRules;
import crawlercommons.robots.SimpleRobotRules.RobotRulesMode;
import crawlercommons.robots.SimpleRobotRulesParser;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;

/// What is known of a site's robots.txt.
sealed interface RobotsFile {
    /// Until when this holds.
    Instant until();

    /// How much memory it takes, in rules.
    int weight();

    /// Nothing was asked yet.
    record Unasked(Instant until) implements RobotsFile {
        @Override
        public int weight() {
            return 10;
        }
    }

    /// It could not be had, so that nobody knows what is allowed.
    record Unknown(String reason, Instant until) implements RobotsFile {
        @Override
        public int weight() {
            return 10;
        }
    }

    record Rules(SimpleRobotRules rules, Instant until) implements RobotsFile {
        static Rules none(Instant until) {
            return new Rules(new SimpleRobotRules(RobotRulesMode.ALLOW_ALL), until);
        }

        static Rules parse(String url, Fetched.Document document, String product, Instant until) {
            var parser = new SimpleRobotRulesParser(Long.MAX_VALUE, 0);
            var bytes = document.bytes().toArray();
            return new Rules(parser.parseContent(url, bytes, document.mediaType(), Set.of(product)), until);
        }

        boolean allow(Target target) {
            return rules.isAllowed(target.url().toString());
        }

        /// The crawl-delay, zero if there is none.
        Duration delay() {
            return Duration.ofMillis(Math.max(0, rules.getCrawlDelay()));
        }

        @Override
        public int weight() {
            return 10 + rules.getRobotRules().size();
        }
    }
}
