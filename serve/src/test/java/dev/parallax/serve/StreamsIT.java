package dev.parallax.serve;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

@Timeout(60)
class StreamsIT {
    @TempDir
    static Path folder;

    private static Newsroom newsroom;
    private static ServeService serve;
    private static Client client;
    private static int published;

    @BeforeAll
    static void start() throws Exception {
        newsroom = new Newsroom(folder);
        Bandwell.tell(newsroom);
        serve = new ServeService(ServeIT.config(0), newsroom.store(), Map::of);
        serve.start();
        client = new Client(serve.port());
    }

    @AfterAll
    static void close() throws Exception {
        serve.close();
        newsroom.close();
    }

    @Test
    void a_client_that_comes_back_misses_nothing_and_sees_nothing_twice() throws Exception {
        long begin = newest();
        publish(250, "Resumed Times");

        var seen = new ArrayList<Long>();
        while (seen.size() < 250) {
            long last = seen.isEmpty() ? begin : seen.getLast();
            seen.addAll(events("/api/feed?outlet=Resumed+Times", 40, "Last-Event-ID", String.valueOf(last)));
            if (seen.size() == 240) {
                publish(30, "Resumed Times");
            }
        }

        assertEquals(seen.stream().distinct().sorted().toList(), seen);
        assertEquals(280, seen.size());
    }

    @Test
    void what_is_committed_arrives_at_once_and_only_where_it_is_asked_for() throws Exception {
        try (var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            var fits = readers.submit(() -> events("/api/feed?outlet=Live+Post&kind=article&last=1", 3));
            var all = readers.submit(() -> events("/api/feed?after=" + newest(), 3));
            for (int n = 0; n < 400 && !(fits.isDone() && all.isDone()); n++) {
                publish(1, "Live Post");
                TimeUnit.MILLISECONDS.sleep(20);
            }

            assertEquals(3, fits.get().size());
            assertEquals(3, all.get().size());
        }
    }

    @Test
    void the_last_come_first_where_asked() throws Exception {
        long newest = newest();

        assertEquals(
                2,
                events("/api/feed?last=2&story=" + Bandwell.STORY + "&kind=claim", 2)
                        .size());
        assertEquals(List.of(newest), events("/api/feed?last=1", 1));
    }

    @Test
    void an_idle_stream_shows_that_it_lives() throws Exception {
        try (var lines = client.lines("/api/feed?outlet=Nobody")) {
            assertEquals(List.of("retry: 2000", "", ":"), lines.limit(3).toList());
        }
    }

    @Test
    void history_comes_in_order_of_time_and_ends() throws Exception {
        try (var lines = client.lines("/api/replay?story=" + Bandwell.STORY + "&speed=36000x&kind=article")) {
            var told = lines.filter(l -> l.startsWith("event:") || l.startsWith("data:"))
                    .toList();

            assertEquals(8, told.size());
            assertTrue(told.get(1).contains("inquirer-1"), told.get(1));
            assertTrue(told.get(5).contains("gazette-1"), told.get(5));
            assertEquals("event: end", told.get(6));
        }
    }

    @Test
    void history_can_be_cut_and_goes_on_where_it_broke_off() throws Exception {
        var all = events("/api/replay?to=2025-03-02", Integer.MAX_VALUE);

        var rest = events("/api/replay?to=2025-03-02", 9, "Last-Event-ID", String.valueOf(all.get(1)));

        assertEquals(all.subList(2, all.size()), rest);
        assertEquals(List.of(), events("/api/replay?from=1999-01-01&to=1999-12-31", 9));
    }

    @Test
    void a_client_that_takes_nothing_holds_nobody_up_and_is_let_go() throws Exception {
        try (var stalled = new Socket(InetAddress.getLoopbackAddress(), serve.port());
                var readers = Executors.newVirtualThreadPerTaskExecutor()) {
            stalled.getOutputStream()
                    .write("GET /api/feed?outlet=Long+Reads HTTP/1.1\r\nHost: localhost\r\n\r\n".getBytes(UTF_8));
            stalled.getInputStream().read();
            var other = readers.submit(() -> events("/api/feed?outlet=Long+Reads&after=" + newest(), 40));
            for (int n = 0; n < 40; n++) {
                var text = "A long read. ".repeat(40_000);
                newsroom.publish(new Report("l-" + n, "Long Reads", "2025-04-02T00:00:00Z", "Long", text), "story:l");
            }

            assertEquals(40, other.get().size());
            TimeUnit.MILLISECONDS.sleep(ServeIT.config(0).stall().toMillis() * 2);
            assertTrue(drained(stalled) < 40 * 520_000L);
        }
    }

    /// How many bytes come until the other side has closed or reset the connection.
    private static long drained(Socket socket) throws IOException {
        socket.setSoTimeout(20_000);
        long count = 0;
        try {
            var buffer = new byte[65_536];
            for (int n = 0; n >= 0; n = socket.getInputStream().read(buffer)) {
                count += n;
            }
        } catch (SocketTimeoutException e) {
            throw e;
        } catch (IOException _) {
            // reset: it is over all the same
        }
        return count;
    }

    /// From the feed itself: what is counted may be a second old.
    private static long newest() throws Exception {
        return events("/api/feed?last=1", 1).getFirst();
    }

    private static void publish(int count, String outlet) throws Exception {
        for (int n = 0; n < count; n++) {
            var report = new Report("n-" + published++, outlet, "2025-04-01T00:00:00Z", "A title", "A text.");
            newsroom.publish(report, "story:n");
        }
    }

    /// The numbers of the first events of a stream.
    private static List<Long> events(String path, int count, String... headers) throws Exception {
        try (var lines = client.lines(path, headers)) {
            return lines.filter(l -> l.startsWith("id: "))
                    .limit(count)
                    .map(l -> Long.parseLong(l.substring(4)))
                    .toList();
        }
    }
}
