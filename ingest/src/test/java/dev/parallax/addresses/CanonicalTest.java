package dev.parallax.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import dev.parallax.news.Bytes;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CanonicalTest {
    private static final String PAGE = "https://m.wire.co.uk/world/dam-holds-after-storm-12345";

    @ParameterizedTest
    @CsvSource({
        "https://www.wire.co.uk/world/dam-holds-after-storm-12345, https://www.wire.co.uk/world/dam-holds-after-storm-12345",
        "/world/dam-holds-12345, https://m.wire.co.uk/world/dam-holds-12345",
        "https://wire-co-uk.cdn.ampproject.org/c/s/www.wire.co.uk/a-b-c, https://www.wire.co.uk/a-b-c",
    })
    void the_address_that_a_page_calls_its_own_is_believed_on_its_own_site(String stated, String believed) {
        assertEquals(Optional.of(believed), Canonical.of(page(stated), PAGE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://other.co.uk/world/dam-holds-after-storm-12345",
                "https://www.wire.co.uk/",
                "https://www.wire.co.uk",
                "https://www.wire.co.uk/index.html",
                "https://www.wire.co.uk/world",
                "javascript:alert(1)",
                "http://[bad",
            })
    void another_site_a_front_page_a_section_and_nonsense_are_not_believed(String stated) {
        assertEquals(Optional.empty(), Canonical.of(page(stated), PAGE));
    }

    @Test
    void open_graph_serves_where_there_is_no_link() {
        var html = "<head><meta property='og:url' content='https://wire.co.uk/a-b-c'></head>";

        assertEquals(Optional.of("https://wire.co.uk/a-b-c"), Canonical.of(Bytes.utf8(html), PAGE));
    }

    @Test
    void scripts_comments_and_bodies_name_nothing() {
        var link = page("https://wire.co.uk/a-b-c").substring(6);

        assertEquals(Optional.empty(), Canonical.of("<head><script>'" + link + "'</script></head>", PAGE));
        assertEquals(Optional.empty(), Canonical.of("<head><!-- " + link + " --></head>", PAGE));
        assertEquals(Optional.empty(), Canonical.of("<head></head><body>" + link, PAGE));
    }

    @Test
    void a_head_made_to_be_slow_is_not() {
        var page = "https://wire.co.uk/a-b-c";

        assertTimeout(Duration.ofSeconds(10), () -> {
            assertEquals(Optional.empty(), Canonical.of("<a \"'".repeat(50_000), page));
            assertEquals(Optional.empty(), Canonical.of("<link canonical".repeat(50_000), page));
            assertEquals(Optional.empty(), Canonical.of("<script></scrip".repeat(50_000), page));
        });
    }

    private static String page(String canonical) {
        return "<head><title>Dam</title><link href='" + canonical + "' rel='canonical'>";
    }
}
