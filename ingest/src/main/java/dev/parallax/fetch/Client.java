package dev.parallax.fetch;

import java.security.GeneralSecurityException;
import java.time.Duration;
import java.util.Optional;
import javax.net.ssl.SSLContext;
import org.apache.hc.client5.http.DnsResolver;
import org.apache.hc.client5.http.SystemDefaultDnsResolver;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.ManagedHttpClientConnectionFactory;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.client5.http.ssl.DefaultClientTlsStrategy;
import org.apache.hc.core5.http.HttpHost;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.util.Timeout;

/// Sets the HTTP client up to do one request and no more: redirects, compression, robots and repetitions are ours to
/// judge; cookies and logins are not kept. Nor are connections: what a server sends beyond the length that it stated
/// would be taken for its next answer, and one that it had closed meanwhile would look like a failure.
final class Client {
    private static final int TLS_SESSIONS = 500;
    private static final int LONGEST_LINE = 16_384;
    private static final int MOST_HEADERS = 200;

    private Client() {}

    static CloseableHttpClient of(FetchConfig config, PoolingHttpClientConnectionManager connections) {
        var builder = HttpClients.custom()
                .setConnectionManager(connections)
                .setUserAgent(config.agent())
                .setDefaultRequestConfig(requests(config.limits()))
                .setConnectionReuseStrategy((_, _, _) -> false)
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableAuthCaching()
                .disableContentCompression();
        config.proxyHost().ifPresent(builder::setProxy);
        return builder.build();
    }

    private static RequestConfig requests(FetchConfig.Limits limits) {
        return RequestConfig.custom()
                .setConnectionRequestTimeout(timeout(limits.total()))
                .setResponseTimeout(timeout(limits.read()))
                .setAuthenticationEnabled(false)
                .setProtocolUpgradeEnabled(false)
                .build();
    }

    /// The pool of connections. `names` resolves hosts; a proxy is reached by whatever address it has.
    static PoolingHttpClientConnectionManager connections(FetchConfig config, DnsResolver names) {
        Optional<HttpHost> proxy = config.proxyHost();
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setDnsResolver(proxy.isPresent() ? SystemDefaultDnsResolver.INSTANCE : names)
                .setMaxConnTotal(config.rates().connections())
                .setMaxConnPerRoute(config.rates().connectionsPerHost())
                .setDefaultConnectionConfig(ConnectionConfig.custom()
                        .setConnectTimeout(timeout(config.limits().connect()))
                        .setSocketTimeout(timeout(config.limits().read()))
                        .build())
                .setConnectionFactory(ManagedHttpClientConnectionFactory.builder()
                        .http1Config(Http1Config.custom()
                                .setMaxLineLength(LONGEST_LINE)
                                .setMaxHeaderCount(MOST_HEADERS)
                                .build())
                        .build())
                .setTlsSocketStrategy(new DefaultClientTlsStrategy(tls()))
                .build();
    }

    /// Few sessions are kept: each holds a site's certificates.
    private static SSLContext tls() {
        try {
            var context = SSLContext.getInstance("TLS");
            context.init(null, null, null);
            context.getClientSessionContext().setSessionCacheSize(TLS_SESSIONS);
            return context;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java must have TLS", e);
        }
    }

    private static Timeout timeout(Duration duration) {
        return Timeout.of(duration);
    }
}
