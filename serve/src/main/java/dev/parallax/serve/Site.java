package dev.parallax.serve;

import dev.parallax.serve.query.BadRequest;
import dev.parallax.serve.rest.Answers;
import io.javalin.Javalin;
import io.javalin.compression.CompressionStrategy;
import io.javalin.compression.Gzip;
import io.javalin.config.JavalinConfig;
import io.javalin.config.JettyConfig;
import io.javalin.config.RoutesConfig;
import io.javalin.http.HttpResponseException;
import io.javalin.http.HttpStatus;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.staticfiles.Location;
import java.sql.SQLException;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import org.eclipse.jetty.http.UriCompliance;
import org.eclipse.jetty.http.UriCompliance.Violation;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.thread.QueuedThreadPool;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/// The server around the routes: threads, limits, headers, the page's files, and how errors are told.
final class Site {
    private static final Logger LOG = LoggerFactory.getLogger(Site.class);
    private static final int ACCEPT_BACKLOG = 4_096;
    private static final long MOST_BODY = 64_000;
    private static final long STOP_MILLIS = 3_000;
    private static final int GZIP_LEVEL = 4;

    /// Ids are whatever their givers chose: one with a slash comes as `%2F`, one with a percent sign as `%25`.
    private static final UriCompliance IDS_WITH_SLASHES = UriCompliance.DEFAULT.with(
            "ids with slashes", Violation.AMBIGUOUS_PATH_SEPARATOR, Violation.AMBIGUOUS_PATH_ENCODING);

    /// What the page may load: its own files and nothing from anywhere else.
    private static final String CONTENT_POLICY = "default-src 'none'; script-src 'self'; style-src 'self';"
            + " connect-src 'self'; img-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    private Site() {}

    static Javalin of(ServeConfig config, Consumer<RoutesConfig> routes) {
        return Javalin.create(site -> {
            site.startup.showJavalinBanner = false;
            site.startup.showOldJavalinVersionWarning = false;
            site.concurrency.useVirtualThreads = true;
            site.http.maxRequestSize = MOST_BODY;
            site.http.compressionStrategy = new CompressionStrategy(null, new Gzip(GZIP_LEVEL));
            listenAt(config, site.jetty);
            page(site);
            errors(site.routes);
            routes.accept(site.routes);
        });
    }

    private static void listenAt(ServeConfig config, JettyConfig jetty) {
        jetty.threadPool = threads();
        jetty.host = config.host();
        jetty.port = config.port();
        jetty.modifyHttpConfiguration(http -> {
            http.setSendServerVersion(false);
            http.setUriCompliance(IDS_WITH_SLASHES);
        });
        jetty.modifyServletContextHandler(context -> context.getServletHandler().setDecodeAmbiguousURIs(true));
        jetty.modifyServer(server -> server.setStopTimeout(STOP_MILLIS));
        jetty.addConnector((server, http) -> {
            var connector = new ServerConnector(server, new HttpConnectionFactory(http));
            connector.setHost(config.host());
            connector.setPort(config.port());
            connector.setAcceptQueueSize(ACCEPT_BACKLOG);
            connector.setIdleTimeout(config.stall().toMillis());
            return connector;
        });
    }

    /// A virtual thread a request, however many; a few platform threads that wait for the network.
    private static QueuedThreadPool threads() {
        var threads = new QueuedThreadPool();
        threads.setName("http");
        threads.setVirtualThreadsExecutor(Executors.newThreadPerTaskExecutor(
                Thread.ofVirtual().name("request-", 0).factory()));
        return threads;
    }

    private static void page(JavalinConfig site) {
        site.routes.before(request -> request.header("Content-Security-Policy", CONTENT_POLICY)
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer"));
        site.staticFiles.add("/dev/parallax/serve/page", Location.CLASSPATH);
    }

    private static void errors(RoutesConfig routes) {
        routes.exception(BadRequest.class, (e, r) -> Answers.error(r, HttpStatus.BAD_REQUEST, sentence(e)));
        routes.exception(SQLException.class, (e, r) -> {
            LOG.atError().setCause(e).addKeyValue("path", r.path()).log("the store did not answer a request");
            Answers.error(r, HttpStatus.SERVICE_UNAVAILABLE, "the store does not answer: try again in a while");
        });
        routes.exception(
                NotFoundResponse.class,
                (_, r) -> Answers.error(r, HttpStatus.NOT_FOUND, "there is nothing at " + r.path()));
        routes.exception(
                HttpResponseException.class,
                (e, r) -> Answers.error(r, HttpStatus.forStatus(e.getStatus()), sentence(e)));
    }

    private static String sentence(Exception e) {
        return String.valueOf(e.getMessage());
    }
}
