package dev.parallax.fetch;

import dev.parallax.watched.Validators;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.util.HashSet;
import java.util.Objects;

/// Gets documents from the web. Safe for many threads.
public final class Fetcher implements AutoCloseable {
    private static final int SWEEP_SECONDS = 60;

    private final FetchConfig config;
    private final Clock clock;
    private final Web web;
    private final Turns turns;
    private final Robots robots;

    public Fetcher(FetchConfig config, Clock clock) {
        this(config, clock, Lookup.SYSTEM);
    }

    Fetcher(FetchConfig config, Clock clock, Lookup lookup) {
        this.config = config;
        this.clock = clock;
        web = new Web(config, lookup);
        turns = new Turns(clock, config.rates());
        robots = new Robots(config, clock, url -> tried(new FetchRequest(url, Validators.NONE, false), Robots.LIMIT));
        web.every(SWEEP_SECONDS, turns::sweep);
    }

    /// Waits for the host's turn, then for the answer: meant for virtual threads. Never throws for anything that a
    /// server does; an interrupt ends the wait and makes it fail.
    public Fetched fetch(FetchRequest request) {
        try {
            return tried(request, new Body.Limit(config.limits().bytes(), false));
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            return Fetched.Failed.of("interrupted");
        }
    }

    private Fetched tried(FetchRequest request, Body.Limit limit) throws InterruptedException {
        try {
            return followed(request, limit);
        } catch (Refusal | ForbiddenAddress e) {
            return new Fetched.Refused(Words.of(e));
        } catch (LeftAlone e) {
            return new Fetched.Failed(Words.of(e), e.until());
        } catch (IOException | RuntimeException e) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            return Fetched.Failed.of(Words.of(e));
        }
    }

    private Fetched followed(FetchRequest request, Body.Limit limit) throws IOException, InterruptedException {
        var target = Target.of(request.url());
        var seen = new HashSet<URI>();
        var forGood = true;
        while (seen.add(target.url())) {
            var reply = asked(target, request, limit);
            if (!reply.redirects()) {
                var answer =
                        Answers.of(target, forGood && seen.size() > 1, reply, request.validators(), clock.instant());
                return heeded(target, answer);
            }
            if (seen.size() > config.limits().redirects()) {
                throw new Refusal("redirects must be at most " + config.limits().redirects() + " but went on");
            }
            forGood &= reply.redirectsForGood();
            target = target.redirected(Objects.requireNonNull(reply.header("Location")));
        }
        throw new Refusal("redirects must end but came back to " + target);
    }

    private Reply asked(Target target, FetchRequest request, Body.Limit limit)
            throws IOException, InterruptedException {
        var delay = config.rates().delay();
        if (request.obeyRobots()) {
            var wished = robots.delay(target);
            delay = wished.compareTo(delay) > 0 ? wished : delay;
        }
        return turns.take(target.host(), delay, () -> web.get(target, request.validators(), limit));
    }

    /// `Retry-After` is taken for the whole host.
    private Fetched heeded(Target target, Fetched answer) {
        if (answer instanceof Fetched.Failed failed && failed.notBefore() != null) {
            turns.leaveAlone(target.host(), failed.notBefore());
        }
        return answer;
    }

    /// Requests under way at once for a host: it would keep more than that waiting.
    public int perHost() {
        return config.rates().connectionsPerHost();
    }

    /// How many hosts are kept in mind.
    int hosts() {
        return turns.size();
    }

    @Override
    public void close() {
        web.close();
    }
}
