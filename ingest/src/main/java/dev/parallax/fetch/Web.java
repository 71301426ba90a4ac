package dev.parallax.fetch;

import dev.parallax.news.Bytes;
import dev.parallax.watched.Validators;
import java.io.IOException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.apache.hc.client5.http.classic.methods.HttpGet;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.protocol.HttpClientContext;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.io.CloseMode;
import org.apache.hc.core5.util.TimeValue;

/// Does one request: no redirect, no second try. When its time is over, the connection is closed under it.
final class Web implements AutoCloseable {
    private static final String ACCEPT = "text/html, application/xhtml+xml, application/xml, application/rss+xml,"
            + " application/atom+xml, application/feed+json, */*;q=0.5";
    private static final int TIDY_SECONDS = 20;

    private final Duration total;
    private final boolean proxied;
    private final CheckedNames names;
    private final Body body;
    private final PoolingHttpClientConnectionManager connections;
    private final CloseableHttpClient client;
    private final ScheduledThreadPoolExecutor timer = new ScheduledThreadPoolExecutor(
            1, Thread.ofPlatform().daemon().name("fetch-timer").factory());

    Web(FetchConfig config, Lookup lookup) {
        timer.setRemoveOnCancelPolicy(true);
        total = config.limits().total();
        proxied = config.proxyHost().isPresent();
        names = new CheckedNames(
                new Networks(config.allowedNetworks()), lookup, config.limits().connect());
        body = new Body(Memory.of(config.limits().bytes()));
        connections = Client.connections(config, names);
        client = Client.of(config, connections);
        // The pool forgets hosts without connections only then.
        every(TIDY_SECONDS, () -> connections.closeIdle(TimeValue.ZERO_MILLISECONDS));
    }

    /// Runs `work` again and again.
    void every(int seconds, Runnable work) {
        var _ = timer.scheduleWithFixedDelay(work, seconds, seconds, TimeUnit.SECONDS);
    }

    Reply get(Target target, Validators validators, Body.Limit limit) throws IOException {
        if (proxied) {
            refuseForbidden(target.host());
        }
        var request = request(target, validators);
        var late = new AtomicBoolean();
        var end = timer.schedule(() -> stop(request, late), total.toMillis(), TimeUnit.MILLISECONDS);
        try {
            return read(client.executeOpen(target.toHttpHost(), request, HttpClientContext.create()), limit);
        } catch (IOException | RuntimeException e) {
            if (late.get()) {
                throw new IOException("no whole answer within " + total.toMillis() + " ms", e);
            }
            throw e;
        } finally {
            end.cancel(false);
            request.cancel();
        }
    }

    /// Leaves the rest of the document, which may have no end, to the cut of the connection.
    private Reply read(ClassicHttpResponse head, Body.Limit limit) throws IOException {
        var entity = head.getEntity();
        if (entity == null || !Reply.hasDocument(head)) {
            return new Reply(head, Bytes.NONE);
        }
        var codings = head.getFirstHeader("Content-Encoding");
        return new Reply(head, body.read(entity.getContent(), codings == null ? "" : codings.getValue(), limit));
    }

    private static void stop(HttpGet request, AtomicBoolean late) {
        late.set(true);
        var _ = Thread.startVirtualThread(request::cancel);
    }

    private static HttpGet request(Target target, Validators validators) {
        var request = new HttpGet(target.url());
        request.setHeader("Connection", "close");
        request.setHeader("Accept", ACCEPT);
        request.setHeader("Accept-Encoding", "gzip, deflate");
        target.authorization().ifPresent(given -> request.setHeader("Authorization", given));
        if (validators.etag() != null) {
            request.setHeader("If-None-Match", validators.etag());
        }
        if (validators.lastModified() != null) {
            request.setHeader("If-Modified-Since", validators.lastModified());
        }
        return request;
    }

    /// A proxy resolves names itself: those that it alone knows are left to it.
    private void refuseForbidden(String host) throws ForbiddenAddress {
        try {
            var _ = names.resolve(host);
        } catch (ForbiddenAddress e) {
            throw e;
        } catch (UnknownHostException _) {
            // Left to the proxy.
        }
    }

    @Override
    public void close() {
        timer.shutdownNow();
        client.close(CloseMode.IMMEDIATE);
        connections.close(CloseMode.IMMEDIATE);
        names.close();
    }
}
