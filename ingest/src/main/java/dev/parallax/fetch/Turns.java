package dev.parallax.fetch;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;

/// Who may ask when: so many at once in all, so many of a host, and these not too fast one after the other. First come,
/// first served. Knows only the hosts in use and those to be left alone for a while.
final class Turns {
    private final Clock clock;
    private final int perHost;
    private final Semaphore all;
    private final ConcurrentHashMap<String, Host> hosts = new ConcurrentHashMap<>();

    Turns(Clock clock, FetchConfig.Rates rates) {
        this.clock = clock;
        perHost = rates.connectionsPerHost();
        all = new Semaphore(rates.connections(), true);
    }

    /// What is done in turn.
    @FunctionalInterface
    interface Asking {
        Reply ask() throws IOException;
    }

    /// Waits until it is its turn; two requests to a host begin `delay` or more apart.
    Reply take(String name, Duration delay, Asking asking) throws IOException, InterruptedException {
        var host = enter(name);
        try {
            host.permits.acquire();
            try {
                return inTurn(name, host, delay, asking);
            } finally {
                host.permits.release();
            }
        } finally {
            host.leave();
            forget(name);
        }
    }

    private Reply inTurn(String name, Host host, Duration delay, Asking asking)
            throws IOException, InterruptedException {
        refuseEarly(name, host);
        Thread.sleep(Duration.between(clock.instant(), host.reserve(clock.instant(), delay)));
        all.acquire();
        try {
            refuseEarly(name, host);
            return asking.ask();
        } finally {
            all.release();
        }
    }

    private void refuseEarly(String name, Host host) throws LeftAlone {
        var until = host.leftAlone();
        if (until.isAfter(clock.instant())) {
            throw new LeftAlone("host " + name + " is to be left alone until " + until, until);
        }
    }

    /// Nobody is to ask the host before `until`.
    void leaveAlone(String name, Instant until) {
        var host = enter(name);
        host.leaveAlone(until);
        host.leave();
    }

    /// How many hosts are known.
    int size() {
        return hosts.size();
    }

    /// Forgets hosts whose time is over.
    void sweep() {
        hosts.keySet().forEach(this::forget);
    }

    private Host enter(String name) {
        return java.util.Objects.requireNonNull(
                hosts.compute(name, (_, known) -> (known == null ? new Host(perHost) : known).enter()));
    }

    private void forget(String name) {
        hosts.computeIfPresent(name, (_, host) -> host.forgettable(clock.instant()) ? null : host);
    }
}
