package dev.parallax.statements;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class DeedTest {
    @Test
    void what_is_sought_allowed_or_given_is_not_said() {
        assertTrue(isDeed("Brisk [CUE is seeking] re-election"));
        assertTrue(isDeed("the treaty [CUE would allow] ships to pass"));
        assertTrue(isDeed("Brisk [CUE has offered] support to the miners"));
        assertTrue(isDeed("their [CUE support for] the militia"));
    }

    @Test
    void what_is_said_is_no_deed() {
        assertFalse(isDeed("Brisk [CUE said] the bridge was shut"));
        assertFalse(isDeed("Brisk [CUE offered] an apology"));
    }

    private static boolean isDeed(String marked) {
        var text = MarkedText.of(marked);
        return Deed.is(text.reading(), text.first(Role.CUE));
    }
}
