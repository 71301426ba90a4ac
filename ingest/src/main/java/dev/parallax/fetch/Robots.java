package dev.parallax.fetch;

import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

/// Keeps what sites' robots.txt say, as RFC 9309 has it: a site without one (or that will not show it) allows all, one
/// whose file cannot be had now allows nothing for now, unless an older copy is known.
final class Robots {
    /// By RFC 9309 at least 500 KiB have to be read; of a longer file the rest does not count.
    static final Body.Limit LIMIT = new Body.Limit(512_000, true);

    private static final Duration RETRY = Duration.ofMinutes(5);
    private static final int MOST_RULES = 200_000;

    private final FetchConfig config;
    private final Clock clock;
    private final Asking asking;
    private final Recent<Site> sites = new Recent<>(MOST_RULES, site -> site.file.weight());

    /// Fetches a robots.txt.
    @FunctionalInterface
    interface Asking {
        Fetched fetch(URI url) throws InterruptedException;
    }

    private static final class Site {
        final ReentrantLock lock = new ReentrantLock();
        volatile RobotsFile file = new RobotsFile.Unasked(Instant.MIN);
    }

    Robots(FetchConfig config, Clock clock, Asking asking) {
        this.config = config;
        this.clock = clock;
        this.asking = asking;
    }

    /// How long to wait between requests to the site of `target`; throws if `target` is not to be asked for at all.
    Duration delay(Target target) throws IOException, InterruptedException {
        return switch (file(target)) {
            case RobotsFile.Rules rules
            when !rules.allow(target) -> throw new Refusal("robots.txt does not allow " + target);
            case RobotsFile.Rules rules -> capped(rules.delay());
            case RobotsFile.Unknown unknown -> throw new LeftAlone(unknown.reason(), unknown.until());
            case RobotsFile.Unasked _ -> Duration.ZERO;
        };
    }

    private Duration capped(Duration delay) {
        var longest = config.rates().longestDelay();
        return delay.compareTo(longest) < 0 ? delay : longest;
    }

    /// One asks, the others wait for what he hears.
    private RobotsFile file(Target target) throws InterruptedException {
        var site = sites.get(target.origin(), _ -> new Site());
        if (current(site)) {
            return site.file;
        }
        site.lock.lockInterruptibly();
        try {
            if (!current(site)) {
                site.file = heard(target.robots(), site.file);
                sites.trim();
            }
            return site.file;
        } finally {
            site.lock.unlock();
        }
    }

    private boolean current(Site site) {
        return site.file.until().isAfter(clock.instant());
    }

    private RobotsFile heard(Target robots, RobotsFile before) throws InterruptedException {
        var kept = clock.instant().plus(config.rates().robotsKept());
        return switch (asking.fetch(robots.url())) {
            case Fetched.Document d -> RobotsFile.Rules.parse(robots.toString(), d, config.product(), kept);
            case Fetched.Gone _, Fetched.Refused _, Fetched.Unchanged _ -> RobotsFile.Rules.none(kept);
            case Fetched.Failed failed -> withoutAnswer(failed, before);
        };
    }

    private RobotsFile withoutAnswer(Fetched.Failed failed, RobotsFile before) {
        var soon = clock.instant().plus(RETRY);
        var again = failed.notBefore() != null && failed.notBefore().isAfter(soon) ? failed.notBefore() : soon;
        return before instanceof RobotsFile.Rules known
                ? new RobotsFile.Rules(known.rules(), again)
                : new RobotsFile.Unknown("robots.txt could not be read: " + failed.reason(), again);
    }
}
