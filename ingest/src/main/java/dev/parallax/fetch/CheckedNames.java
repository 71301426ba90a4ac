package dev.parallax.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.DnsResolver;

/// Resolves names, once for each connection, and lets only those addresses through that may be connected to: the client
/// connects to these very ones. Numbers are read as the system's own resolver would (`0x7f.1`, `2130706433`).
/// Lookups run on threads of their own, for they block the thread and have no time limit of their own.
final class CheckedNames implements DnsResolver, AutoCloseable {
    private static final int THREADS = 64;

    private final Networks networks;
    private final Lookup lookup;
    private final Duration patience;
    private final ExecutorService threads;

    CheckedNames(Networks networks, Lookup lookup, Duration patience) {
        this.networks = networks;
        this.lookup = lookup;
        this.patience = patience;
        var pool = new ThreadPoolExecutor(
                THREADS,
                THREADS,
                10,
                TimeUnit.SECONDS,
                new LinkedBlockingQueue<>(),
                Thread.ofPlatform().daemon().name("names-", 0).factory());
        pool.allowCoreThreadTimeOut(true);
        threads = pool;
    }

    @Override
    public InetAddress[] resolve(String host) throws UnknownHostException {
        var addresses = addresses(host);
        for (var address : addresses) {
            if (!networks.allow(address)) {
                throw new ForbiddenAddress(host, address);
            }
        }
        return addresses;
    }

    @Override
    public String resolveCanonicalHostname(String host) {
        return host;
    }

    private InetAddress[] addresses(String host) throws UnknownHostException {
        try {
            return new InetAddress[] {
                host.contains(":") ? InetAddress.ofLiteral(host) : Inet4Address.ofPosixLiteral(host)
            };
        } catch (IllegalArgumentException _) {
            return lookUp(host);
        }
    }

    private InetAddress[] lookUp(String host) throws UnknownHostException {
        var answer = threads.submit(() -> lookup.addresses(host));
        try {
            return answer.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new UnknownHostException("host " + host + " was not looked up: interrupted");
        } catch (TimeoutException _) {
            throw new UnknownHostException("host " + host + " was not looked up within " + patience.toSeconds() + " s");
        } catch (ExecutionException _) {
            throw new UnknownHostException("host " + host + " is unknown");
        } finally {
            answer.cancel(true);
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
