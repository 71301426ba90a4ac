package dev.parallax.addresses;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.parallax.news.Bytes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ArticleIdsTest {
    private static final String PAGE = "https://wire.example/a?page=2&id=1";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://wire.example/a?page=2&id=1",
                "https://WWW.Wire.example:443/a/?id=1&page=2#top",
                " https://wire.example/a?id=1&utm_source=x&page=2&fbclid=y&",
            })
    void the_same_page_has_the_same_id_however_its_address_is_written(String url) {
        assertEquals(ArticleIds.ofUrl(PAGE), ArticleIds.ofUrl(url));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"https://wire.example/a?page=2", "https://wire.example/A?page=2&id=1", "https://m.wire.example/a"
            })
    void other_pages_have_other_ids(String url) {
        assertNotEquals(ArticleIds.ofUrl(PAGE), ArticleIds.ofUrl(url));
    }

    @Test
    void what_is_no_address_has_an_id_all_the_same() {
        assertEquals(22, ArticleIds.ofUrl("not an address: [%").length());
        assertEquals(22, ArticleIds.ofContent(Bytes.utf8("The dam holds.")).length());
    }
}
