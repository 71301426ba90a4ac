package dev.parallax.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.net.URI;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetTest {
    @ParameterizedTest
    @CsvSource({
        "HTTP://News.Example, http://news.example/",
        "https://news.example:443/a?b#c, https://news.example/a?b",
        "https://news.example:8443//a/../b, https://news.example:8443//a/../b",
        "http://under_score.example/a%2Fb;c=d?e=%20+, http://under_score.example/a%2Fb;c=d?e=%20+",
        "http://münchen.example/straße, http://xn--mnchen-3ya.example/stra%C3%9Fe",
        "http://１２７.0.0.1/, http://127.0.0.1/",
        "http://user:secret@news.example/, http://news.example/",
        "http://[2606:4700::1111]:8080/, http://[2606:4700::1111]:8080/"
    })
    void a_url_is_written_in_one_way_without_name_and_password(String given, String written) throws Refusal {
        assertEquals(written, Target.of(URI.create(given)).toString());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mailto:a@b.example",
                "/relative",
                "http:///path",
                "file:///etc/passwd",
                "http://user@/",
                "http://news.example:22/",
                "http://news.example:99999/",
                "http://news.example:-1/",
                "http://ne%00ws.example/",
                "http://ne%2Fws.example/"
            })
    void what_is_not_on_the_web_is_refused(String url) {
        assertThrows(Refusal.class, () -> Target.of(URI.create(url)));
    }

    @Test
    void a_refused_url_shows_no_password() {
        var e = assertThrows(Refusal.class, () -> Target.of(URI.create("ftp://me:secret@news.example/")));

        assertEquals("URL must be http or https with a host but was ftp://news.example/", e.getMessage());
    }
}
