package dev.parallax.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AddressesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://wire.example/world/dam-holds/amp",
                "https://wire.example/world/dam-holds/amp/",
                "https://wire.example/world/dam-holds?amp=1",
                "https://wire.example/world/dam-holds/?amp",
                "https://amp.wire.example/world/dam-holds",
                "https://cdn.ampproject.org/c/s/wire.example/world/dam-holds",
                "https://wire-example.cdn.ampproject.org/v/s/www.wire.example/world/dam-holds/amp?usqp=mq331",
                "https://www.google.com/amp/s/amp.wire.example/world/dam-holds",
            })
    void an_amp_page_is_the_page_it_is_made_of(String url) {
        assertEquals("wire.example/world/dam-holds", Addresses.normal(url).replaceFirst("\\?usqp.*", ""));
    }

    @ParameterizedTest
    @CsvSource({
        "HTTP://Wire.Example:80/a#top, wire.example/a",
        "https://wire.example/x/../a/./b, wire.example/a/b",
        "https://wire.example/a%7eb%c3%a9, wire.example/a~b%C3%A9",
        "https://zeitung.example/straße, zeitung.example/stra%C3%9Fe",
        "https://bücher.example/a, xn--bcher-kva.example/a",
        "https://wire.example, wire.example",
        "https://wire.example/, wire.example",
        "https://wire.example/a b|c, wire.example/a%20b%7Cc",
        "https://wire.example:8443/a, wire.example:8443/a",
    })
    void an_address_has_one_form_however_it_is_written(String url, String normal) {
        assertEquals(normal, Addresses.normal(url));
    }

    @Test
    void a_normal_form_stays_as_it_is() {
        var normal = Addresses.normal("https://wire.example/a?id=1&page=2");

        assertEquals(normal, Addresses.normal("https://" + normal));
    }

    @Test
    void a_page_named_amp_and_a_site_named_amp_are_themselves() {
        assertNotEquals(Addresses.normal("https://wire.example/amp"), Addresses.normal("https://wire.example/"));
        assertEquals("amp.example/a", Addresses.normal("https://amp.example/a"));
    }
}
