package dev.parallax.serve.query;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;

class ParametersTest {
    private static final List<String> KNOWN = List.of("limit", "from", "to", "after", "outlet");

    @Test
    void what_is_unknown_is_refused_with_what_was_meant() {
        assertEquals(
                "parameter outlett is unknown: did you mean outlet?",
                refusal(() -> Parameters.of(Map.of("outlett", List.of("x")), KNOWN)));
    }

    @Test
    void numbers_have_bounds() {
        assertEquals(7, Paging.of(given("limit", "7")).limit());
        for (var wrong : List.of("0", "501", "many", "99999999999999999999")) {
            assertEquals(
                    "limit must be a whole number from 1 to 500 but was " + wrong,
                    refusal(() -> Paging.of(given("limit", wrong))));
        }
        assertEquals(
                "limit must be given once but was given 2 times", refusal(() -> Paging.of(given("limit", "1", "2"))));
    }

    @Test
    void a_day_counts_as_a_whole() {
        var day = Period.of(new Parameters(Map.of("from", List.of("2020-12-21"), "to", List.of("2020-12-21"))));

        assertEquals(Instant.parse("2020-12-21T00:00:00Z"), day.from());
        assertEquals(Instant.parse("2020-12-22T00:00:00Z"), day.to());
    }

    @Test
    void a_moment_must_name_its_zone() {
        assertEquals(
                Instant.parse("2020-12-21T12:05:00Z"),
                Period.of(given("to", "2020-12-21T14:05:00+02:00")).to());
        for (var wrong : List.of("2020-12-21T14:05", "yesterday", "2020-13-01")) {
            assertEquals(
                    "to must be a day (2020-12-21) or a moment (2020-12-21T14:05:00Z) but was " + wrong,
                    refusal(() -> Period.of(given("to", wrong))));
        }
    }

    @Test
    void a_cursor_comes_back_as_it_was() {
        for (var id : List.of("a", "with space", "日本", "")) {
            var cursor = new Cursor(Instant.parse("1969-07-20T20:17:40.123456Z"), id);

            assertEquals(cursor, Cursor.parse(cursor.text()));
        }
        assertEquals(
                "after must be the next of an earlier answer but was xx",
                refusal(() -> Paging.of(given("after", "xx"))));
    }

    @Test
    void a_listing_points_on_only_where_there_is_more() {
        var entries = List.of(
                new Listing.Entry("{\"n\":1}", new Cursor(Instant.EPOCH, "a")),
                new Listing.Entry("{\"n\":2}", new Cursor(Instant.EPOCH, "b")));

        assertEquals(
                "{\"things\":[{\"n\":1},{\"n\":2}],\"next\":null}",
                Listing.json("things", entries, new Paging(2, null)));
        assertEquals(
                "{\"things\":[{\"n\":1}],\"next\":\"" + new Cursor(Instant.EPOCH, "a").text() + "\"}",
                Listing.json("things", entries, new Paging(1, null)));
    }

    @Test
    void objects_are_put_together_as_they_are_written() {
        assertEquals("{\"a\":{},\"b\":1}", JsonText.with("{\"a\":{}}", "b", "1"));
        assertEquals("{\"b\":1}", JsonText.with("{}", "b", "1"));
        assertEquals("{\"a\":1}", JsonText.merged("{\"a\":1}", "{}"));
    }

    private static Parameters given(String name, String... values) {
        return Parameters.of(Map.of(name, List.of(values)), KNOWN);
    }

    private static String refusal(Executable asked) {
        return assertThrows(BadRequest.class, asked).getMessage();
    }
}
